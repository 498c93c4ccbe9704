package io.gazette.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The floors and doors of the command line, as ARCHITECTURE.md states them. */
class CommandLineArchitectureTest {

  private static final Map<String, Set<String>> DOORS =
      Map.of(
          "io.gazette.cli.batch",
          Set.of("Batch", "BatchOptions", "Console", "Conversion", "Converted", "Shard"),
          "io.gazette.cli.walk",
          Set.of(
              "ChangedException",
              "Container",
              "Item",
              "Listing",
              "PackageFolder",
              "Refusal",
              "SameNameException",
              "Walk"),
          "io.gazette.cli.limit",
          Set.of("MemoryLimit", "OvertimeException", "TimeLimit", "Work"),
          "io.gazette.cli.survey",
          Set.of("ReportPage", "Survey", "SurveyedFile"),
          "io.gazette.cli.tell",
          Set.of("Line", "Noun", "Saying", "ToldException"),
          "io.gazette.cli.output",
          Set.of("Destination", "NewFolder", "Reason", "UnwritableOutputException"));

  private static final Map<String, Integer> FLOORS =
      Map.of(
          "io.gazette.cli", 12,
          "io.gazette.cli.batch", 11,
          "io.gazette.cli.walk", 10,
          "io.gazette.cli.limit", 10,
          "io.gazette.cli.survey", 10,
          "io.gazette.cli.output", 10,
          "io.gazette.cli.tell", 9);

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.gazette.cli");

  @Test
  void aFloorImportsOnlyFloorsBelow() {
    List<String> upwards = new ArrayList<>();
    for (JavaClass each : CLI) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String from = each.getPackageName();
        String to = dependency.getTargetClass().getPackageName();
        boolean both = FLOORS.containsKey(from) && FLOORS.containsKey(to) && !from.equals(to);
        if (both && FLOORS.get(to) >= FLOORS.get(from)) {
          upwards.add(dependency.getDescription());
        }
      }
    }
    assertThat(upwards).isEmpty();
  }

  @Test
  void everyPackageShowsItsDoorsAndNothingElse() {
    Map<String, Set<String>> shown = new TreeMap<>();
    for (JavaClass each : CLI) {
      boolean open = each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC);
      if (open && DOORS.containsKey(each.getPackageName())) {
        shown
            .computeIfAbsent(each.getPackageName(), p -> new TreeSet<>())
            .add(each.getSimpleName());
      }
    }
    assertThat(shown).isEqualTo(new TreeMap<>(DOORS));
  }

  @Test
  void typesOfOthersStayBehindTheirDoors() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gazette.cli.batch")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLI);
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gazette.cli.walk")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons..")
        .check(CLI);
    noClasses()
        .that()
        .resideInAnyPackage(DOORS.keySet().toArray(new String[0]))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLI);
  }

  /** The threat model of ARCHITECTURE.md: nothing is fetched, and no code is made of data. */
  @Test
  void nothingIsFetchedAndNoCodeIsMadeOfData() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "javax.script..")
        .check(CLI);
    noClasses().should().callMethod(java.net.URL.class, "openStream").check(CLI);
    for (Class<?> type :
        List.of(
            java.net.URLConnection.class,
            java.net.Socket.class,
            java.io.ObjectInputStream.class,
            ClassLoader.class)) {
      noClasses().should().dependOnClassesThat().areAssignableTo(type).check(CLI);
    }
  }

  /** One program is started, with fixed words, and only for scans: the recogniser of --ocr. */
  @Test
  void noOtherProgramIsStarted() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Tesseract")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .check(CLI);
    noClasses().should().callMethod(Runtime.class, "exec", String[].class).check(CLI);
    noClasses().should().callMethod(Runtime.class, "exec", String.class).check(CLI);
  }
}
