package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk in the machine's Chromium. Without one these tests are left out, and say so. */
class BrowserTest {

    private static Optional<Browser> found = Optional.empty();

    @BeforeAll
    static void open() {
        found = Browser.open(DeskOfSamples.address());
        if (found.isEmpty()) {
            System.err.println("BROWSER TESTS LEFT OUT: no Chromium with its driver on this machine"
                    + " (Debian: apt-get install chromium chromium-driver)");
        }
        assumeTrue(found.isPresent(), "no Chromium on this machine");
    }

    @AfterAll
    static void close() {
        found.ifPresent(Browser::close);
    }

    private static Browser browser() {
        return found.orElseThrow();
    }

    private static void until(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser().driver(), Duration.ofSeconds(20)).until(d -> condition.getAsBoolean());
    }

    @Test
    void searchLeadsToChipsAndTheAddressHoldsTheQuery() {
        browser().go("/list");
        String all = browser().one("#count").getText();
        browser().one("#typed").sendKeys("actor:USA status:cancelled", Keys.ENTER);
        until(() -> browser().address().contains("actor=USA"));
        assertThat(browser().address()).contains("status=cancelled");
        assertThat(browser().count(".chip")).isEqualTo(2);
        assertThat(browser().one("#count").getText()).isNotEqualTo(all);
        browser().picture("search");
        browser().one(".chip a").click();
        until(() -> browser().count(".chip") == 1);
    }

    @Test
    void suggestionsComeWhileTyping() {
        browser().go("/list");
        browser().one("#typed").sendKeys("Obam");
        until(() -> browser().count("#suggestions li") > 0);
        assertThat(browser().one("#suggestions").getText()).contains("Barack Obama");
        browser().picture("suggestions");
    }

    @Test
    void keysWalkTheListAndOpenACard() {
        browser().go("/list");
        browser().one("body").sendKeys("j");
        browser().one("body").sendKeys("j");
        assertThat(browser().count(".event.at")).isEqualTo(1);
        browser().driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        until(() -> browser().address().startsWith("/event/"));
        assertThat(browser().count("mark.trigger")).isPositive();
        browser().picture("event");
        browser().one("body").sendKeys("?");
        until(() -> browser().one("#keys").isDisplayed());
    }

    @Test
    void viewsKeepTheQuery() {
        browser().go("/list?actor=USA");
        browser().one("body").sendKeys("g");
        browser().one("body").sendKeys("t");
        until(() -> browser().address().equals("/timeline?actor=USA"));
        browser().picture("timeline");
    }

    @Test
    void theMapHasAPinOnlyWhereAPlaceIsCloserThanAProvince() {
        browser().go("/map");
        until(() -> browser().count("circle.spot") > 0);
        assertThat(browser().count("path.land")).isGreaterThan(170);
        browser().picture("map");
        browser().one("button[data-zoom=in]").click();
        assertThat(browser().one("#map svg").getAttribute("viewBox")).isNotEqualTo("0 0 960 424");
    }

    @Test
    void aNoteInTheMarginLightsItsWords() {
        browser().go("/article/cancelled-visit");
        ((org.openqa.selenium.JavascriptExecutor) browser().driver())
                .executeScript("document.querySelector('.margin a').focus()");
        until(() -> browser().count("mark.lit") > 0);
        browser().picture("article");
    }

    @Test
    void aPastedTextIsCodedInPlace() {
        browser().go("/");
        browser()
                .one("#paste-text")
                .sendKeys("France will not meet the Russian president on Monday, officials in Paris said.");
        browser().one("#paste-text").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        until(() -> browser().count("#coded .event") > 0);
        assertThat(browser().address()).isEqualTo("/");
        browser().picture("paste");
    }

    @Test
    void aDecisionIsKeptWithItsAuthor() {
        browser().go("/review");
        String waiting = browser().one("main p.soft").getText();
        browser().one("input[name=author]").clear();
        browser().one("input[name=author]").sendKeys("Ada");
        browser().one("input[name=reason]").sendKeys("the words say so");
        browser().one("button[value=accept]").click();
        until(() -> browser().one("body").getText().contains("Decided last"));
        assertThat(browser().one("main p.soft").getText()).isNotEqualTo(waiting);
        assertThat(browser().one("body").getText()).contains("Ada", "the words say so");
        browser().picture("review");
    }

    @Test
    void darkModeStays() {
        browser().go("/list");
        String before = browser().one("html").getAttribute("data-theme");
        browser().one("#theme").click();
        browser().go("/timeline");
        assertThat(browser().one("html").getAttribute("data-theme")).isNotEqualTo(before);
        browser().picture("other-theme");
        browser().one("#theme").click();
    }

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "list, /list",
        "timeline-page, /timeline",
        "map-page, /map",
        "dyads, /dyads",
        "claims, /claims",
        "plans, /plans",
        "article-page, /article/cancelled-visit",
        "actor, /actor/Barack%20Obama",
        "review-page, /review",
        "council, /council?vote=S/2016/846",
        "council-ask, /council/ask?date=2016-10-08&yes=FRA&no=RUS",
        "court, /court?crime=war_crimes&territory=SYR&nationality=RUS&from=2016-09-22",
        "nothing, /event/none"
    })
    void noPageHasAFaultOfAccessibilityInEitherTheme(String name, String path) {
        for (String theme : List.of("light", "dark")) {
            browser().go(path);
            ((org.openqa.selenium.JavascriptExecutor) browser().driver())
                    .executeScript("document.documentElement.setAttribute('data-theme', arguments[0])", theme);
            Results results = new AxeBuilder()
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze(browser().driver());
            assertThat(results.getViolations())
                    .describedAs("%s in %s", path, theme)
                    .extracting(Rule::getId, r -> r.getNodes().get(0).getHtml())
                    .isEmpty();
            browser().picture(name + "-" + theme);
        }
    }

    @Test
    void pagesFitAPhone() {
        browser().size(400, 850);
        try {
            for (String path : List.of("/list", "/article/cancelled-visit", "/claims", "/")) {
                browser().go(path);
                Object fits = ((org.openqa.selenium.JavascriptExecutor)
                                browser().driver())
                        .executeScript("return document.documentElement.scrollWidth <= window.innerWidth");
                assertThat(fits).describedAs(path).isEqualTo(true);
            }
            browser().picture("phone");
        } finally {
            browser().size(1280, 900);
        }
    }

    @Test
    void nothingBreaksThePolicyOfThePages() {
        browser().go("/list");
        assertThat(browser().driver().findElements(By.cssSelector("script:not([src]), style, [style]")))
                .isEmpty();
    }
}
