package org.relais;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.time.temporal.Temporal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** Conventions of the code base that a machine can check; CONTRIBUTING.md says why. */
@AnalyzeClasses(packages = "org.relais", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** Time comes from the Clock bean, so that tests can move it. */
    @ArchTest
    static final ArchRule nobodyLooksAtTheClockOnTheWall = noClasses()
            .that()
            .resideOutsideOfPackage("org.relais.platform..")
            .should()
            .callMethodWhere(nowWithoutClock())
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors =
            noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule controllersAreInternalToTheWebPackages = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web..");

    @ArchTest
    static final ArchRule repositoriesAreInternalToTheirModule =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesAreNotUsedByPages = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule theDomainKnowsNoPages = noClasses()
            .that()
            .resideInAPackage("org.relais.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.relais.*.web..");

    @ArchTest
    static final ArchRule entitiesLiveInModuleRoots = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAnyPackage("org.relais.*", "org.relais.live.*");

    /** Mass assignment is impossible where no entity is bound. */
    @ArchTest
    static final ArchRule handlersTakeNoEntities = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "that are entities",
                    parameters -> parameters.stream().anyMatch(type -> type.isAnnotatedWith(Entity.class))));

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .orShould()
            .haveModifier(PUBLIC)
            .andShould()
            .haveRawReturnType(void.class);

    @ArchTest
    static final ArchRule propertiesAreInternal = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .and()
            .haveNameMatching(".*Properties")
            .should()
            .bePackagePrivate();

    /** Nothing that somebody typed is ever fetched by the server (SSRF). */
    @ArchTest
    static final ArchRule theServerFetchesNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(URLConnection.class);

    @ArchTest
    static final ArchRule handlersArePackagePrivate = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Controller.class)
            .should()
            .notBePublic();

    private static DescribedPredicate<JavaCall<?>> nowWithoutClock() {
        DescribedPredicate<JavaCall<?>> now =
                target(owner(assignableTo(Temporal.class))).and(target(name("now")));
        return now.and(withoutArguments());
    }

    private static DescribedPredicate<JavaCall<?>> withoutArguments() {
        return DescribedPredicate.describe(
                "without a clock",
                call -> call.getTarget().getRawParameterTypes().stream().noneMatch(ArchitectureTests::isClock));
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }
}
