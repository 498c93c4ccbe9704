package io.gazette;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The floors, doors and habits that ARCHITECTURE.md states. */
class ArchitectureTest {

  /** What each package shows: its doors and the data that passes through them, nothing else. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry(
              "io.gazette", Set.of("Corrector", "GazetteParser", "ParseOptions", "ParseResult")),
          Map.entry(
              "io.gazette.text",
              Set.of(
                  "Chars",
                  "ChineseDate",
                  "TableDate",
                  "ChineseNumber",
                  "DamagedNumber",
                  "DiscardReason",
                  "Erasure",
                  "FinalBracket",
                  "GazetteEndings",
                  "IriSegment",
                  "LineHint",
                  "LinedText",
                  "Occurrence",
                  "RegistrationNumbers",
                  "Origins",
                  "Places",
                  "Property",
                  "Script",
                  "SourceText",
                  "Span",
                  "TableRow")),
          Map.entry(
              "io.gazette.model",
              Set.of(
                  "BackMatter",
                  "Block",
                  "Contents",
                  "Counts",
                  "Discard",
                  "Document",
                  "Issue",
                  "Join",
                  "Masthead",
                  "Place",
                  "Printed",
                  "Reference",
                  "Source",
                  "Texts")),
          Map.entry(
              "io.gazette.diagnostic",
              Set.of(
                  "Bilingual",
                  "Diagnostic",
                  "Language",
                  "LinkRules",
                  "Message",
                  "PageRules",
                  "ParsingRules",
                  "PdfRules",
                  "ReadingRules",
                  "RecordRules",
                  "Rule",
                  "Severity",
                  "WordRules")),
          Map.entry(
              "io.gazette.read",
              Set.of("InputFormat", "ReadOptions", "Reading", "UnreadableSourceException")),
          Map.entry(
              "io.gazette.read.pdf",
              Set.of("PageRecogniser", "PdfFile", "PdfText", "UnreadablePdfException")),
          Map.entry("io.gazette.normalise", Set.of("CleanText", "Normaliser")),
          Map.entry("io.gazette.profile", Set.of("Excerpts", "Profile", "Profiles", "RecordLine")),
          Map.entry(
              "io.gazette.classify",
              Set.of("Line", "LineClassifier", "LineKind", "Marker", "MarkerStyle")),
          Map.entry("io.gazette.validate", Set.of("Catalogue", "Validator")),
          Map.entry(
              "io.gazette.emit.report",
              Set.of(
                  "Checked",
                  "Fingerprints",
                  "ReportFormat",
                  "ReportOptions",
                  "ReportWriter",
                  "Totals")),
          Map.entry(
              "io.gazette.validate.sheet",
              Set.of(
                  "Check", "Compared", "Listed", "Parts", "Passage", "Report", "Script", "Sheet")),
          Map.entry("io.gazette.validate.numbering", Set.of("NumberingChecks")),
          Map.entry("io.gazette.validate.contents", Set.of("ContentsChecks")),
          Map.entry("io.gazette.validate.parts", Set.of("PartsChecks")),
          Map.entry("io.gazette.validate.legislation", Set.of("LegislationChecks")),
          Map.entry("io.gazette.validate.wording", Set.of("WordingChecks")),
          Map.entry("io.gazette.validate.amounts", Set.of("AmountsChecks")),
          Map.entry(
              "io.gazette.validate.archive",
              Set.of("ArchiveChecks", "ArchiveFinding", "CitationLink", "IssueCard")),
          Map.entry("io.gazette.validate.typography", Set.of("TypographyChecks")),
          Map.entry("io.gazette.emit.table", Set.of("ArticleRows", "DocumentRows")),
          Map.entry("io.gazette.emit", Set.of("EmitOptions", "OutputFormat")),
          Map.entry("io.gazette.emit.html", Set.of("IssuePage")),
          Map.entry("io.gazette.emit.markup", Set.of("Markup", "XmlWriter")),
          Map.entry("io.gazette.read.collect", Set.of("CollectedText")),
          Map.entry("io.gazette.read.xml", Set.of("XmlCharacters")),
          Map.entry("io.gazette.read.docx", Set.of("WordFile", "UnreadableWordException")),
          Map.entry("io.gazette.read.html", Set.of("HtmlPage")),
          Map.entry("io.gazette.restore", Set.of("RecordFormat", "Restored")),
          Map.entry(
              "io.gazette.amend",
              Set.of(
                  "AmendedTitle",
                  "Change",
                  "Instruction",
                  "Label",
                  "Provision",
                  "QuotedText",
                  "Words")),
          Map.entry("io.gazette.restore.akn", Set.of("AknIssue", "AknReader")),
          Map.entry("io.gazette.emit.akn", Set.of("AknOptions", "AkomaNtoso", "PartLayout")),
          Map.entry(
              "io.gazette.identify",
              Set.of("ArticleNumbering", "BodyName", "Element", "Elements", "Numbering", "Step")),
          Map.entry(
              "io.gazette.parse.words",
              Set.of(
                  "Addressees",
                  "AdoptionNotes",
                  "Amendments",
                  "BodyNames",
                  "Brackets",
                  "Colophons",
                  "DayOfYear",
                  "DocumentNumbers",
                  "EffectiveDates",
                  "GazetteName",
                  "IssueNumber",
                  "Kind",
                  "Kinds",
                  "QuoteMarks",
                  "References",
                  "Responsibilities",
                  "Signatures",
                  "Spacing",
                  "Speakers",
                  "TableCells",
                  "TitleKeys",
                  "TitleLines",
                  "Titles")),
          Map.entry(
              "io.gazette.parse.join", Set.of("Joiner", "Layout", "Node", "Paragraphs", "Trace")),
          Map.entry("io.gazette.parse.front", Set.of("IssueHead", "ClosingImprint")),
          Map.entry("io.gazette.parse.body", Set.of("BodyBuilder")),
          Map.entry(
              "io.gazette.parse.document",
              Set.of("Announced", "DocumentParser", "Segments", "Told")),
          Map.entry("io.gazette.link", Set.of("Linker")),
          Map.entry(
              "io.gazette.compare",
              Set.of(
                  "Comparison",
                  "Deviation",
                  "Directive",
                  "DocumentChange",
                  "Enactment",
                  "Kind",
                  "Piece",
                  "Run",
                  "Spelling",
                  "UnitChange")),
          Map.entry("io.gazette.emit.changes", Set.of("ChangesFormat", "ChangesOptions")),
          Map.entry("io.gazette.registry", Set.of("Registry", "WrongRegistryException")),
          Map.entry("io.gazette.parse", Set.of("IssueParser")));

  /** The floor each package stands on; it imports only from floors below its own. */
  private static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          Map.entry("io.gazette", 9),
          Map.entry("io.gazette.parse", 8),
          Map.entry("io.gazette.parse.document", 7),
          Map.entry("io.gazette.parse.body", 6),
          Map.entry("io.gazette.parse.join", 5),
          Map.entry("io.gazette.parse.front", 5),
          Map.entry("io.gazette.parse.words", 4),
          Map.entry("io.gazette.validate", 5),
          Map.entry("io.gazette.emit.report", 3),
          Map.entry("io.gazette.validate.numbering", 4),
          Map.entry("io.gazette.validate.contents", 4),
          Map.entry("io.gazette.validate.parts", 4),
          Map.entry("io.gazette.validate.legislation", 4),
          Map.entry("io.gazette.validate.wording", 4),
          Map.entry("io.gazette.validate.amounts", 4),
          Map.entry("io.gazette.validate.typography", 4),
          Map.entry("io.gazette.validate.archive", 4),
          Map.entry("io.gazette.validate.sheet", 3),
          Map.entry("io.gazette.emit", 6),
          Map.entry("io.gazette.emit.html", 5),
          Map.entry("io.gazette.emit.markup", 2),
          Map.entry("io.gazette.restore", 7),
          Map.entry("io.gazette.emit.table", 4),
          Map.entry("io.gazette.restore.akn", 6),
          Map.entry("io.gazette.emit.akn", 4),
          Map.entry("io.gazette.amend", 3),
          Map.entry("io.gazette.link", 5),
          Map.entry("io.gazette.identify", 3),
          Map.entry("io.gazette.compare", 4),
          Map.entry("io.gazette.emit.changes", 5),
          Map.entry("io.gazette.registry", 3),
          Map.entry("io.gazette.classify", 3),
          Map.entry("io.gazette.read", 4),
          Map.entry("io.gazette.read.docx", 3),
          Map.entry("io.gazette.read.html", 3),
          Map.entry("io.gazette.read.collect", 2),
          Map.entry("io.gazette.read.xml", 2),
          Map.entry("io.gazette.read.pdf", 3),
          Map.entry("io.gazette.normalise", 2),
          Map.entry("io.gazette.profile", 2),
          Map.entry("io.gazette.model", 2),
          Map.entry("io.gazette.diagnostic", 2),
          Map.entry("io.gazette.text", 1));

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.gazette");

  @Test
  void aFloorImportsOnlyFloorsBelow() {
    List<String> upwards = new ArrayList<>();
    for (JavaClass each : LIBRARY) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (FLOORS.containsKey(to)
            && !to.equals(each.getPackageName())
            && FLOORS.get(to) >= FLOORS.get(each.getPackageName())) {
          upwards.add(dependency.getDescription());
        }
      }
    }
    assertThat(upwards).isEmpty();
    assertThat(FLOORS.keySet()).isEqualTo(DOORS.keySet());
  }

  @Test
  void packagesStandInNoCircle() {
    slices().matching("io.gazette.(**)").should().beFreeOfCycles().check(LIBRARY);
  }

  @Test
  void thirdPartyTypesStayBehindTheirDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.gazette.emit",
            "io.gazette.emit.changes",
            "io.gazette.emit.report",
            "io.gazette.restore")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(LIBRARY);
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gazette.restore")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(LIBRARY);
    noClasses()
        .that()
        .resideOutsideOfPackages("io.gazette.read", "io.gazette.read.html")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .allowEmptyShould(true)
        .check(LIBRARY);
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gazette.read.pdf")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(LIBRARY);
    noClasses()
        .that()
        .resideOutsideOfPackage("io.gazette.parse")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons..")
        .check(LIBRARY);
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "javax.imageio..",
                "javax.xml..",
                "io.gazette..",
                "com.fasterxml.jackson..",
                "org.jsoup..",
                "org.apache.commons.text..",
                "org.apache.fontbox..",
                "org.apache.pdfbox..",
                "org.yaml.snakeyaml.."))
        .check(LIBRARY);
  }

  @Test
  void everyPackageShowsItsDoorsAndNothingElse() {
    Map<String, Set<String>> shown = new TreeMap<>();
    for (JavaClass each : LIBRARY) {
      if (each.isTopLevelClass() && each.getModifiers().contains(JavaModifier.PUBLIC)) {
        shown
            .computeIfAbsent(each.getPackageName(), p -> new TreeSet<>())
            .add(each.getSimpleName());
      }
    }
    assertThat(shown).isEqualTo(new TreeMap<>(DOORS));
  }

  @Test
  void everyPackageNamesItsDoor() {
    // A package-info without annotations leaves no class file: the sources are asked.
    Set<String> packages =
        LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
    for (String name : packages) {
      Path folder = Path.of("src", "main", "java").resolve(name.replace('.', '/'));
      assertThat(folder.resolve("package-info.java"))
          .content()
          .containsPattern("doors? (is|are)[\\s*]+\\{@link");
    }
  }

  @Test
  void dataIsData() {
    classes()
        .that()
        .resideInAnyPackage("io.gazette.text", "io.gazette.model", "io.gazette.diagnostic")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java.lang..", "java.util..", "java.time", "java.text", "io.gazette.text")
                .or(resideInAnyPackage("io.gazette.model", "io.gazette.diagnostic")))
        .check(LIBRARY);
    classes()
        .that()
        .resideInAnyPackage("io.gazette.text", "io.gazette.model", "io.gazette.diagnostic")
        .and()
        .areNotInterfaces()
        .and(describe("are no bodies of enum constants", c -> !c.isAnonymousClass()))
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(LIBRARY);
  }

  @Test
  void nothingBacktracks() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex").check(LIBRARY);
    noClasses()
        .should(
            callMethodWhere(calls(String.class, "split", "matches", "replaceAll", "replaceFirst")))
        .check(LIBRARY);
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    noClasses().should(callMethodWhere(calls(Locale.class, "getDefault"))).check(LIBRARY);
    noClasses().should(callMethodWhere(calls(Charset.class, "defaultCharset"))).check(LIBRARY);
    noClasses().should(callMethodWhere(calls(ZoneId.class, "systemDefault"))).check(LIBRARY);
    for (Class<?> clock : Set.of(Instant.class, LocalDate.class, LocalDateTime.class)) {
      noClasses().should(callMethodWhere(calls(clock, "now"))).check(LIBRARY);
    }
    noClasses()
        .should(
            callMethodWhere(
                calls(
                    System.class,
                    "getenv",
                    "getProperty",
                    "lineSeparator",
                    "currentTimeMillis",
                    "nanoTime")))
        .check(LIBRARY);
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Random.class)
        .check(LIBRARY);
    // They print numbers in the digits of the default locale.
    noClasses().should(callMethodWhere(calls(String.class, "formatted"))).check(LIBRARY);
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(LIBRARY);
  }

  @Test
  void theLibraryKeepsToItself() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(LIBRARY);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.lang.reflect..")
        .check(LIBRARY);
  }

  @Test
  void noNameSaysNothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Abstract\\w*)")
        .check(LIBRARY);
  }

  private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String... names) {
    Set<String> wanted = Set.of(names);
    return describe(
        "calls " + owner.getSimpleName() + "." + wanted,
        call -> call.getTargetOwner().isEquivalentTo(owner) && wanted.contains(call.getName()));
  }
}
