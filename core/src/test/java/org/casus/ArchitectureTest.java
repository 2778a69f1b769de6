package org.casus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("org.casus.model..")
            .layer("pack")
            .definedBy("org.casus.pack..")
            .layer("codebook")
            .definedBy("org.casus.codebook..")
            .layer("text")
            .definedBy("org.casus.text..")
            .layer("reader")
            .definedBy("org.casus.reader..")
            .layer("mention")
            .definedBy("org.casus.mention..")
            .layer("actor")
            .definedBy("org.casus.actor..")
            .layer("time")
            .definedBy("org.casus.time..")
            .layer("place")
            .definedBy("org.casus.place..")
            .layer("event")
            .definedBy("org.casus.event..")
            .layer("plan")
            .definedBy("org.casus.plan..")
            .layer("context")
            .definedBy("org.casus.context..")
            .layer("claim")
            .definedBy("org.casus.claim..")
            .layer("institution")
            .definedBy("org.casus.institution..")
            .layer("record")
            .definedBy("org.casus.record..")
            .layer("coder")
            .definedBy("org.casus.coder..")
            .layer("eval")
            .definedBy("org.casus.eval..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("pack")
            .mayNotAccessAnyLayer()
            .whereLayer("codebook")
            .mayOnlyAccessLayers("model")
            .whereLayer("text")
            .mayOnlyAccessLayers("model", "codebook")
            .whereLayer("reader")
            .mayOnlyAccessLayers("model", "codebook", "text")
            .whereLayer("mention")
            .mayOnlyAccessLayers("model", "codebook", "text", "reader")
            .whereLayer("actor")
            .mayOnlyAccessLayers("model", "pack", "codebook", "text", "reader")
            .whereLayer("time")
            .mayOnlyAccessLayers("model", "codebook", "text", "reader")
            .whereLayer("place")
            .mayOnlyAccessLayers("model", "pack", "codebook", "text", "reader")
            .whereLayer("event")
            .mayOnlyAccessLayers("model", "codebook", "text", "reader", "mention", "actor", "time", "place")
            .whereLayer("plan")
            .mayOnlyAccessLayers("model", "codebook", "text", "reader", "mention", "actor", "time", "place", "event")
            .whereLayer("context")
            .mayOnlyAccessLayers("model", "codebook")
            .whereLayer("record")
            .mayOnlyAccessLayers("model", "codebook", "text", "reader", "event", "institution")
            .whereLayer("institution")
            .mayOnlyAccessLayers("model", "codebook")
            .whereLayer("claim")
            .mayOnlyAccessLayers("model", "codebook", "event")
            .whereLayer("eval")
            .mayNotBeAccessedByAnyLayer()
            .because("a stage may know the layers before it and none after it (design: one-way packages)");

    @ArchTest
    static final ArchRule modelImportsOnlyTheJavaLibrary = classes()
            .that()
            .resideInAPackage("org.casus.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.casus.model", "java..", "org.jspecify..")
            .because("every module, also the distributed job, shares the model");

    @ArchTest
    static final ArchRule noHiddenClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same input must give the same bytes on any day");

    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("java.time has days without clocks and zones");

    @ArchTest
    static final ArchRule noPrinting = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the core returns values; only front doors print");
}
