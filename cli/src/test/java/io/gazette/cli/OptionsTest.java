package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every option of every command does something: a line with it shows what the same line without it
 * does not. The option is the first word behind the command.
 */
class OptionsTest {

  /**
   * A line each: the command line; where the effect shows ({@code out}, {@code err}, {@code exit},
   * else a file); and what is there with the option and not without, or after {@code !} the other
   * way round. {@code ESC} is the character.
   */
  private static final String EFFECTS = "options.txt";

  @TempDir Path folder;

  /** An option of a command, and how it shows. */
  private record Effect(Command command, Option option, String line, String where, String shown) {

    static Effect of(String row) {
      String[] cells = row.split(" \\| ", 3);
      String[] words = cells[0].split(" ");
      Command command = Command.named(words[0]);
      Option option =
          command.options().stream().filter(o -> o.isNamed(words[1])).findFirst().orElseThrow();
      return new Effect(command, option, cells[0], cells[1], cells[2]);
    }

    String without() {
      String[] words = line.split(" ");
      List<String> left = new ArrayList<>(List.of(words));
      left.subList(1, option.takesValue() ? 3 : 2).clear();
      return String.join(" ", left);
    }
  }

  private static List<Effect> effects() {
    try (InputStream in = OptionsTest.class.getResourceAsStream(EFFECTS)) {
      String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return rows.replace("ESC", "\u001b").lines().map(Effect::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Collection<DynamicTest> anOptionShows() {
    return effects().stream()
        .map(effect -> DynamicTest.dynamicTest(effect.line(), () -> shows(effect)))
        .toList();
  }

  private void shows(Effect effect) throws IOException {
    boolean less = effect.shown().startsWith("!");
    String shown = effect.shown().substring(less ? 1 : 0);
    String with = found(effect.line(), effect.where());
    String without = found(effect.without(), effect.where());
    if (effect.where().equals("exit")) {
      assertThat(with).isEqualTo(shown);
      assertThat(without).isNotEqualTo(shown);
    } else {
      assertThat(less ? without : with).contains(shown);
      assertThat(less ? with : without).doesNotContain(shown);
    }
  }

  /** What is found at {@code where} after {@code line} has run in a folder of its own. */
  private String found(String line, String where) throws IOException {
    Path room = Files.createTempDirectory(folder, "room");
    furnish(room);
    if (line.contains("known.jsonl")) {
      Run known = run(room, "validate --format jsonl gap.txt");
      Files.writeString(room.resolve("known.jsonl"), known.out());
    } else if (line.contains("done")) {
      run(room, "batch archive -o done");
    }
    Run run = run(room, line);
    return switch (where) {
      case "out" -> run.out();
      case "err" -> run.err();
      case "exit" -> Integer.toString(run.exit());
      default -> text(room.resolve(where));
    };
  }

  private static String text(Path file) throws IOException {
    return !Files.isRegularFile(file)
        ? ""
        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** Runs {@code line}; what is in the room, or may come into it, is named by its path. */
  private static Run run(Path room, String line) {
    Set<String> made = Set.of("out", "done", "a", "a.txt", "a.json");
    String[] args =
        Stream.of(line.split(" "))
            .map(
                arg ->
                    made.contains(arg) || Files.exists(room.resolve(arg))
                        ? room.resolve(arg).toString()
                        : arg)
            .toArray(String[]::new);
    return Run.with("", Map.of("LC_ALL", "C.UTF-8"), args);
  }

  private static void furnish(Path room) throws IOException {
    String law = "云川市河道条例\n\n第一条 为了保护河道，制定本条例。\n\n第二条 本条例自公布之日起施行。\n";
    Files.writeString(room.resolve("gap.txt"), Run.GAP);
    Files.writeString(room.resolve("law.json"), Run.GAP);
    Files.writeString(room.resolve("words.txt"), Run.GAP.replace("保护河道", "管理河道"));
    Files.writeString(room.resolve("full.txt"), law);
    Files.writeString(room.resolve("radical.txt"), law.replace("之日", "之⽇"));
    String longer = law.replace("本条例。", "本条例。应当坚持统筹规划、综合治理、合理利用、保护优先的原则，由各级人民政府负责实施。");
    Files.writeString(room.resolve("long.txt"), longer);
    Files.writeString(room.resolve("longer.txt"), longer.replace("负责实施", "负责组织实施"));
    Files.writeString(room.resolve("comma.txt"), law.replace("河道，", "河道,"));
    Files.write(room.resolve("gb.txt"), Run.GAP.getBytes(Charset.forName("GB18030")));
    Files.writeString(
        room.resolve("chapter.txt"),
        "云川市河道条例\n\n第一章 总则\n\n第一条 乱倒垃圾的，处500元罚款。\n\n第二章 附则\n\n第二条 本条例自公布之日起施行。\n");
    Files.writeString(
        room.resolve("cites.txt"),
        "云川市人民政府关于加强河道管理的通知\n\n各县人民政府：\n\n根据《云川省河道管理条例》的规定，现将有关事项通知如下：\n\n"
            + "一、加强管理。\n\n云川市人民政府\n2024年3月5日\n");
    Files.writeString(
        room.resolve("registry.tsv"), "law\t2020-05-01\tlocal-regulation\tcn-990000\t云川省河道管理条例\n");
    Files.writeString(
        room.resolve("decision.txt"),
        "云川市人民代表大会常务委员会关于修改《云川市河道条例》的决定\n\n决定对《云川市河道条例》作如下修改：\n\n"
            + "一、第一条中的“保护”修改为“管理”。\n\n本决定自公布之日起施行。\n");
    Files.writeString(
        room.resolve("large.txt"), "云川市河道条例\n\n" + "第一条　为了保护河道，制定本条例。\n".repeat(2_000));
    Files.write(room.resolve("locked.pdf"), PdfPages.LOCKED);
    Files.write(room.resolve("scan.pdf"), PdfPages.SCAN);
    gather(
        room,
        "archive",
        "gap.txt",
        "comma.txt",
        "chapter.txt",
        "cites.txt",
        "full.txt",
        "radical.txt");
    gather(room, "less", "gap.txt");
    gather(room, "data", "law.json", "large.txt");
    gather(room, "pdf", "locked.pdf", "scan.pdf");
  }

  private static void gather(Path room, String name, String... files) throws IOException {
    Path archive = Files.createDirectory(room.resolve(name));
    for (String file : files) {
      Files.copy(room.resolve(file), archive.resolve(file));
    }
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyOptionOfTheCommandIsAmongThem(Command command) {
    Set<Option> shown = EnumSet.noneOf(Option.class);
    effects().stream()
        .filter(effect -> effect.command() == command)
        .forEach(effect -> shown.add(effect.option()));
    assertThat(shown).containsExactlyInAnyOrderElementsOf(command.options());
  }

  @ParameterizedTest
  @EnumSource(Command.class)
  void everyOptionIsInHelpManualAndCompletions(Command command) {
    for (Option option : command.options()) {
      for (String name : option.names()) {
        for (Language language : Language.values()) {
          assertThat(help(command, language)).as(name).anyMatch(line -> isOf(line, name));
          assertThat(ManPage.of(command, "", language).replace("\\-", "-"))
              .contains("\\fB" + name + "\\fR");
        }
        assertThat(completion(command)).contains("'" + name + "'");
        assertThat(Completion.ZSH.script()).contains(completion(command));
      }
    }
  }

  private static List<String> help(Command command, Language language) {
    return Run.of(command.word(), "--help", "--lang", language.word()).out().lines().toList();
  }

  /**
   * Whether a line of the help begins with {@code name}, alone or among the names of its option.
   */
  private static boolean isOf(String line, String name) {
    return line.strip().startsWith("-")
        && List.of(line.strip().split("   ?")[0].split("[ ,=]+")).contains(name);
  }

  /** The function of the bash script that completes {@code command}. */
  private static String completion(Command command) {
    String script = Completion.BASH.script();
    int from = script.indexOf("function _picocli_gazette_" + command.word() + "()");
    return script.substring(from, script.indexOf("\n}\n", from));
  }
}
