package org.casus.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.casus.store.Store;
import org.casus.store.StoreException;
import org.casus.store.Stores;
import org.casus.web.access.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site answers when its store fails in a way that nobody expected: that it did, and nothing about its inside. */
class FaultsTest {

    private static final String INSIDE = "row 7 of /var/desk is not what it was";

    @TempDir
    private Path directory;

    /** What the store fails with, while there is something. */
    private final List<RuntimeException> faults = new CopyOnWriteArrayList<>();

    private TestSite site;

    @BeforeEach
    void open() {
        Store store = Stores.open(directory, TestSite.CLOCK);
        Store failing = (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, given) -> {
                    if (method.getName().equals("event")) {
                        for (RuntimeException fault : faults) {
                            throw fault;
                        }
                    }
                    try {
                        return method.invoke(store, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        site = new TestSite(failing, Access.LOOPBACK, "127.0.0.1");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private HttpResponse<String> ask(String path) {
        return site.ask("GET", path, "");
    }

    @Test
    void theApiAnswersAProblemWithoutDetails() {
        faults.add(new IllegalStateException(INSIDE));

        HttpResponse<String> answer = ask("/api/v1/events/a1:1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problems.TYPE);
        assertThat(answer.body())
                .contains("/api#internal", "IllegalStateException; the log has the details")
                .doesNotContain(INSIDE, "org.casus", ".java");
    }

    @Test
    void aPageSaysThatItCouldNotBeMade() {
        faults.add(new IllegalStateException(INSIDE));

        HttpResponse<String> answer = ask("/event/a1:1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("<html", "The page could not be made (IllegalStateException)")
                .doesNotContain(INSIDE, "org.casus", ".java");
    }

    @Test
    void aStoreThatCannotAnswerIsNoFaultOfTheProgram() {
        faults.add(new StoreException("The desk is not to be read: the disk has gone."));

        assertThat(ask("/api/v1/events/a1:1").statusCode()).isEqualTo(503);
        assertThat(ask("/api/v1/events/a1:1").body()).contains("/api#store", "the disk has gone");
        assertThat(ask("/event/a1:1").statusCode()).isEqualTo(503);
    }

    @Test
    void theSiteGoesOnAfterAFault() {
        faults.add(new IllegalStateException(INSIDE));
        ask("/event/a1:1");
        faults.clear();

        assertThat(ask("/event/a1:1").statusCode()).isEqualTo(404);
        assertThat(ask("/list").statusCode()).isEqualTo(200);
    }
}
