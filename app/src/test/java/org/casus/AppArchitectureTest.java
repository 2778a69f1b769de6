package org.casus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class AppArchitectureTest {

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ingest")
            .definedBy("org.casus.ingest..")
            .layer("output")
            .definedBy("org.casus.output..")
            .layer("store")
            .definedBy("org.casus.store..")
            .layer("service")
            .definedBy("org.casus.service..")
            .layer("web")
            .definedBy("org.casus.web..")
            .layer("cli")
            .definedBy("org.casus.cli..")
            .whereLayer("ingest")
            .mayNotAccessAnyLayer()
            .whereLayer("output")
            .mayOnlyAccessLayers("ingest")
            .whereLayer("store")
            .mayOnlyAccessLayers("ingest", "output")
            .whereLayer("service")
            .mayOnlyAccessLayers("ingest", "output", "store")
            .whereLayer("web")
            .mayOnlyAccessLayers("ingest", "output", "store", "service")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because("a front door may know what it opens, never the other way round");

    @ArchTest
    static final ArchRule pagesKnowTheApiAndBothKnowWhoMayAsk = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("pages")
            .definedBy("org.casus.web")
            .layer("api")
            .definedBy("org.casus.web.api..")
            .layer("access")
            .definedBy("org.casus.web.access..")
            .whereLayer("access")
            .mayNotAccessAnyLayer()
            .whereLayer("api")
            .mayOnlyAccessLayers("access")
            .because("the API answers without pages, and who may ask is decided before either");

    @ArchTest
    static final ArchRule nothingFetchesStartsOrUnserializes = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.casus.cli.PrepareCommand")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|Socket|URLConnection|HttpURLConnection|DatagramSocket)"
                    + "|java\\.nio\\.channels\\.SocketChannel|java\\.io\\.ObjectInputStream|java\\.lang\\.ProcessBuilder"
                    + "|javax\\.xml\\..*|org\\.xml\\..*")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class)
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .because(
                    "no address, program, object or entity that stands in a text is ever followed; casus prepare asks itself only");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsOrExits = noClasses()
            .that()
            .resideOutsideOfPackage("org.casus.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("a library returns values; what becomes of them is the command's business");

    @ArchTest
    static final ArchRule noHiddenClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same input must give the same bytes on any day");

    @ArchTest
    static final ArchRule theCoreKnowsNothingOfTheApplication = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.casus.model..",
                    "org.casus.codebook..",
                    "org.casus.reader..",
                    "org.casus.coder..",
                    "org.casus.eval..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.casus.ingest..",
                    "org.casus.output..",
                    "org.casus.store..",
                    "org.casus.service..",
                    "org.casus.web..",
                    "org.casus.cli..")
            .because("the core runs in other programs too");
}
