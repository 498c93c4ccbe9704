package io.gazette.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.accuracy.NoisyText.Kind;
import io.gazette.accuracy.NoisyText.Link;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printer plants what it says and nothing else. */
class NoisePrinterTest {

  private static final CleanLaw LAW = law();

  private static CleanLaw law() {
    StringBuilder markdown =
        new StringBuilder("# 临江市河道保护管理条例\n\n2019年4月26日 某市人民代表大会常务委员会通过\n\n## 第一章 总则\n\n");
    for (int i = 1; i <= 40; i++) {
      markdown.append(i == 20 ? "## 第二章 附则\n\n" : "");
      markdown.append("第").append(Numeral.print(i)).append("条 市人民政府应当自2020年起加强河道保护，");
      markdown.append("县级人民政府水行政主管部门负责本行政区域内的保护工作。".repeat(i % 3 + 1)).append("\n\n");
      markdown.append("有下列情形之一的，应当依照法律、法规的规定予以处理：\n\n（一）擅自占用河道；\n\n");
      markdown.append("（二）其他妨碍行洪的行为。\n\n");
    }
    return Laws.read("law.md", markdown.toString()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Noise.class)
  void theTextWithoutItsNoiseIsTheLaw(Noise noise) {
    for (long seed = 0; seed < 20; seed++) {
      NoisePlan plan = NoisePlan.of(EnumSet.of(noise), new SplittableRandom(seed));
      NoisyText text = NoisePrinter.print(LAW, plan);
      assertThat(restored(text))
          .as("%s seed %d", noise, seed)
          .isEqualTo(Confusable.fold(LAW.text()));
    }
  }

  @Test
  void allNoisesTogetherKeepTheLaw() {
    for (long seed = 0; seed < 200; seed++) {
      NoisyText text = NoisePrinter.print(LAW, NoisePlan.of(LAW.name(), seed));
      assertThat(restored(text)).as("seed %d", seed).isEqualTo(Confusable.fold(LAW.text()));
    }
  }

  private static String restored(NoisyText text) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.paragraphs()) {
      out.append(paragraph.replaceFirst("^[\\u00A0 ]*- ", ""));
    }
    return Confusable.fold(out.toString());
  }

  @Test
  void theSameSeedGivesTheSameText() {
    String first = NoisePrinter.print(LAW, NoisePlan.of(LAW.name(), 7)).text();
    String again = NoisePrinter.print(LAW, NoisePlan.of(LAW.name(), 7)).text();
    String other = NoisePrinter.print(LAW, NoisePlan.of(LAW.name(), 8)).text();
    assertThat(again).isEqualTo(first).isNotEqualTo(other);
  }

  @Test
  void aPageTurnCutsASentenceAndFurnitureStandsBetween() {
    NoisePlan plan = NoisePlan.of(EnumSet.of(Noise.PAGE_FURNITURE), new SplittableRandom(3));
    NoisyText text = NoisePrinter.print(LAW, plan);
    Set<NoisyText.Pair> pairs = text.pairs(Set.of(Link.PAGE));
    assertThat(pairs).isNotEmpty();
    for (NoisyText.Pair pair : pairs) {
      String before = text.lines().get(pair.from() - 1).text();
      assertThat(before.charAt(before.length() - 1)).isBetween('一', '龥');
      assertThat(text.lines().subList(pair.from(), pair.to() - 1))
          .anyMatch(l -> l.kind() == Kind.FURNITURE)
          .noneMatch(l -> l.kind() == Kind.TEXT);
    }
  }

  @Test
  void wrappedLinesHaveAWidthAndNeverStartWithAClosingMark() {
    NoisePlan plan = NoisePlan.of(EnumSet.of(Noise.HARD_WRAP), new SplittableRandom(5));
    NoisyText text = NoisePrinter.print(LAW, plan);
    assertThat(text.pairs(Set.of(Link.WRAP))).hasSizeGreaterThan(20);
    assertThat(text.lines())
        .allMatch(l -> l.text().length() <= plan.style().width() + 3)
        .noneMatch(l -> l.text().matches("^[，。；：、）》”].*"));
  }

  @Test
  void pairsCountTheLinesOfTheFile() {
    NoisePlan plan =
        NoisePlan.of(EnumSet.of(Noise.PAGE_FURNITURE, Noise.CHARACTERS), new SplittableRandom(9));
    NoisyText text = NoisePrinter.print(LAW, plan);
    String[] lines = text.text().replace("\uFEFF", "").split("\r?\n|\f", -1);
    for (int i = 0; i < text.lines().size(); i++) {
      assertThat(lines[i]).isEqualTo(text.lines().get(i).text());
    }
  }

  @Test
  void aLawThatIsNotCleanIsLeftOut() {
    assertThat(Laws.read("a", "# 某法\n## 第一章 总则\n第一条 没有句号\n第二条 有。\n")).isEmpty();
  }
}
