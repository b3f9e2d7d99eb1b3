package org.resguardo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.resguardo.kernel.Boundary;
import org.resguardo.kernel.Coordinator;
import org.resguardo.kernel.Requires;
import org.resguardo.kernel.Room;
import org.resguardo.kernel.VaultBoundary;

/**
 * The shape of the house. The launcher is no room: it runs outside the server and uses none of them
 * but reference's loader, its list of demo accounts, the ledger for the witness, and the two
 * classes that make invented identities and documents for a masked restore.
 */
@AnalyzeClasses(packages = "org.resguardo", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "org.resguardo";

  @ArchTest
  static final ArchRule rooms_have_no_cycles =
      slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule a_room_uses_only_the_rooms_it_declares =
      classes()
          .that()
          .resideOutsideOfPackage(BASE + ".launch..")
          .should(
              hold(
                  "use only rooms named in @Room(mayUse)",
                  (type, events) -> {
                    Set<String> allowed = new TreeSet<>(Set.of(declared(type).mayUse()));
                    allowed.add(room(type));
                    allowed.add("kernel");
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(BASE + "."))
                        .filter(use -> !allowed.contains(room(use.getTargetClass())))
                        .forEach(use -> violated(events, use, use.getDescription()));
                  }));

  @ArchTest
  static final ArchRule pages_are_private_to_their_room =
      classes()
          .that()
          .resideInAnyPackage("..web..", "..api..")
          .and()
          .resideOutsideOfPackage(BASE + ".shell..")
          .should(
              hold(
                  "be used only inside their own web or api package",
                  (type, events) ->
                      type.getDirectDependenciesToSelf().stream()
                          .filter(
                              use ->
                                  !use.getOriginClass()
                                      .getPackageName()
                                      .equals(type.getPackageName()))
                          .forEach(use -> violated(events, use, use.getDescription()))));

  @ArchTest
  static final ArchRule faces_and_http_stay_at_the_edge =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web..", "..api..", BASE + ".shell..", BASE + ".launch..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs.."));

  @ArchTest
  static final ArchRule only_repositories_hold_the_entity_manager =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule entities_and_repositories_are_package_private =
      noClasses()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .haveSimpleNameEndingWith("Repository")
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .bePublic();

  @ArchTest
  static final ArchRule entities_have_no_setters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule every_front_door_names_its_permission =
      methods()
          .that()
          .areDeclaredInClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "are front doors", ArchitectureTest::isFrontDoor))
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(Requires.class);

  @ArchTest
  static final ArchRule front_doors_are_called_services =
      classes()
          .that()
          .haveSimpleNameEndingWith("Service")
          .should(
              hold(
                  "be a front door",
                  (type, events) -> {
                    if (!isFrontDoor(type)) {
                      violated(events, type, type.getName() + " is no front door");
                    }
                  }));

  @ArchTest
  static final ArchRule front_doors_have_the_name =
      classes()
          .that()
          .areAnnotatedWith(Boundary.class)
          .or()
          .areAnnotatedWith(Coordinator.class)
          .should()
          .haveSimpleNameEndingWith("Service");

  // Behind the front door of the vault nobody is asked for permission, so nobody else may enter.
  @ArchTest
  static final ArchRule doors_within_the_vault_open_to_no_other_room =
      classes().that().areAnnotatedWith(VaultBoundary.class).should().notBePublic();

  @ArchTest
  static final ArchRule backing_beans_are_small_and_short_lived =
      classes()
          .that()
          .resideInAPackage("..web..")
          .and()
          .areAnnotatedWith(Named.class)
          .should()
          .haveSimpleNameEndingWith("Backing")
          .andShould()
          .notBeAnnotatedWith(SessionScoped.class)
          .andShould(
              hold(
                  "be Serializable when @ViewScoped and inject at most three collaborators",
                  (type, events) -> {
                    if (type.isAnnotatedWith(ViewScoped.class)
                        && !type.isAssignableTo(Serializable.class)) {
                      violated(events, type, type.getName() + " is not Serializable");
                    }
                    long injected =
                        type.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .count();
                    if (injected > 3) {
                      violated(events, type, type.getName() + " injects " + injected);
                    }
                  }));

  @ArchTest
  static final ArchRule identity_stays_in_the_vault =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".person..", BASE + ".intake..")
          .and()
          .doNotHaveFullyQualifiedName(BASE + ".launch.RestoreCommand")
          .and()
          .doNotHaveFullyQualifiedName(BASE + ".launch.Masking")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".person..");

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .should(
              hold(
                  "read the time only from an injected clock",
                  (type, events) ->
                      type.getMethodCallsFromSelf().stream()
                          .filter(call -> call.getName().equals("now"))
                          .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                          .filter(
                              call ->
                                  Set.of(
                                          LocalDate.class.getName(),
                                          Instant.class.getName(),
                                          LocalDateTime.class.getName())
                                      .contains(call.getTargetOwner().getName()))
                          .forEach(
                              call ->
                                  events.add(
                                      SimpleConditionEvent.satisfied(
                                          call, call.getDescription())))));

  @ArchTest
  static final ArchRule no_old_dates =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".launch..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar")
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule words_go_to_the_log =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

  private static boolean isFrontDoor(JavaClass type) {
    return !type.getModifiers().contains(JavaModifier.ABSTRACT)
        && (type.isAnnotatedWith(Boundary.class) || type.isAnnotatedWith(Coordinator.class));
  }

  private static String room(JavaClass type) {
    return type.getPackageName().equals(BASE)
        ? ""
        : type.getPackageName().substring(BASE.length() + 1).split("\\.")[0];
  }

  private static Room declared(JavaClass type) {
    JavaPackage room = type.getPackage();
    while (!room.isAnnotatedWith(Room.class)) {
      room =
          room.getParent()
              .orElseThrow(() -> new AssertionError(type.getName() + ": its room has no @Room"));
    }
    return room.getAnnotationOfType(Room.class);
  }

  private static void violated(ConditionEvents events, Object where, String what) {
    events.add(SimpleConditionEvent.violated(where, what));
  }

  private static ArchCondition<JavaClass> hold(
      String text, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, events);
      }
    };
  }
}
