package io.gazette.emit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class OutputFormatTest {

  @Test
  void eachFormatIsFoundByItsWord() {
    for (OutputFormat format : OutputFormat.values()) {
      assertThat(OutputFormat.named(format.word())).contains(format);
    }
    assertThat(OutputFormat.named("JSON")).isEmpty();
    assertThat(OutputFormat.named("")).isEmpty();
  }

  @Test
  void theDefaultsSayNothingThatIsNotInTheSource() {
    assertThat(EmitOptions.DEFAULT.conversionDate()).isEmpty();
  }

  @Test
  void yamlIsLoadedOnlyForYaml() {
    noClasses()
        .that()
        .doNotHaveSimpleName("YamlEmitter")
        .and()
        .doNotHaveSimpleName("YamlQuoting")
        .and()
        .doNotHaveSimpleName("QuotedLines")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.dataformat..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.gazette.emit"));
  }
}
