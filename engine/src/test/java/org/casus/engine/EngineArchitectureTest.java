package org.casus.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;

@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class EngineArchitectureTest {

    @ArchTest
    static final ArchRule noFrontDoorRunsOnAWorker = noClasses()
            .that()
            .resideInAPackage("org.casus.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.casus.web..", "org.casus.cli..")
            .because("the job jar is built without them");

    @ArchTest
    static final ArchRule nobodyKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.casus.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.casus.engine..", "org.apache.flink..")
            .because("one machine needs no cluster");

    @ArchTest
    static final ArchRule noHiddenClock = noClasses()
            .that()
            .resideInAPackage("org.casus.engine..")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("only how late a feed is may depend on the day");
}
