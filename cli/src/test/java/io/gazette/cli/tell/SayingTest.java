package io.gazette.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.gazette.diagnostic.Message;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SayingTest {

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.gazette.cli");

  /** More values than any takes: what is not asked for is left. */
  private static final Object[] VALUES = {1, 2, 3, 4, 5, 6, 7, 8};

  @ParameterizedTest
  @EnumSource(Saying.class)
  void eachIsSaidInBothLanguages(Saying saying) {
    Object[] values = saying == Saying.PROGRESS ? new Object[] {1, 2, 3, 4.5, 5} : VALUES;
    values = saying == Saying.SECONDS ? new Object[] {1, 2.5} : values;
    Message said = saying.of(values);
    assertThat(said.zh()).matches("(?s).*\\p{IsHan}.*|--strict：1|1：2、3");
    assertThat(said.en()).doesNotContainPattern("\\p{IsHan}|[，。；：（）“”]");
    assertThat(numbers(said.zh())).isEqualTo(numbers(said.en()));
  }

  /** A Chinese sentence has Chinese marks, and English ones only within what is quoted. */
  @ParameterizedTest
  @EnumSource(Saying.class)
  void chineseHasItsOwnMarks(Saying saying) {
    Object[] values = saying == Saying.PROGRESS || saying == Saying.SECONDS ? null : VALUES;
    if (values != null) {
      assertThat(saying.of(values).zh())
          .doesNotContainPattern("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @EnumSource(Saying.class)
  void eachIsUsed(Saying saying) {
    assertThat(users(Saying.class, saying.name())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Noun.class)
  void nounsAreUsedAndCountOneAndMore(Noun noun) {
    assertThat(users(Noun.class, noun.name())).isNotEmpty();
    assertThat(noun.of(1).en()).matches("1 [a-z]+");
    assertThat(noun.of(2).en()).matches("2 ([a-z]+s|info)");
    assertThat(noun.of(2).zh()).matches("2 \\p{IsHan}+");
  }

  @Test
  void whatIsListedHasTheMarksOfTheLanguage() {
    Message list = Saying.list(List.of("json", "yaml"));
    assertThat(list).isEqualTo(new Message("json、yaml", "json, yaml"));
    assertThat(Saying.CANNOT_READ.of("a.txt", Saying.EMPTY.of()).zh())
        .startsWith("无法读取 a.txt：文件是空的");
  }

  private static Set<String> users(Class<?> sayings, String name) {
    Set<String> users = new TreeSet<>();
    JavaClass all = CLI.get(sayings);
    for (JavaFieldAccess access : all.getField(name).getAccessesToSelf()) {
      if (!access.getOriginOwner().equals(all)) {
        users.add(access.getOriginOwner().getSimpleName());
      }
    }
    return users;
  }

  /**
   * The values that are said, each as often as it is; numbers that stand in the form itself too.
   */
  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    Pattern.compile("[0-9]+").matcher(text).results().map(MatchResult::group).forEach(numbers::add);
    return numbers;
  }
}
