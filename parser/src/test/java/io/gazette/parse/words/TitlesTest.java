package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void undoesLineTurns() {
    assertThat(Titles.join(List.of("沈阳市人民政府关于印发沈阳市推进", "开发区高质量发展实施方案的通知")))
        .isEqualTo("沈阳市人民政府关于印发沈阳市推进开发区高质量发展实施方案的通知");
    assertThat(Titles.join(List.of("沈阳市人民政府办公室关于印发 2020年沈阳市数字经济工作要点的通知")))
        .isEqualTo("沈阳市人民政府办公室关于印发2020年沈阳市数字经济工作要点的通知");
    assertThat(Titles.join(List.of("沈阳市人民政府", "办公室关于印发某办法的通知"))).isEqualTo("沈阳市人民政府办公室关于印发某办法的通知");
  }

  @Test
  void keepsTheBlankBetweenJointIssuers() {
    assertThat(Titles.join(List.of("中共中央　国务院", "关于支持东北地区的 意见"))).isEqualTo("中共中央 国务院关于支持东北地区的意见");
    assertThat(Titles.join(List.of("市教育局", "市财政局 市住房和城乡建设局关于某事的通知")))
        .isEqualTo("市教育局 市财政局 市住房和城乡建设局关于某事的通知");
  }

  @Test
  void keepsBlanksBetweenLatinWords() {
    assertThat(
            Titles.join(
                List.of("Notice of  Shenyang on", "\"Random Sampling\" and High-", "quality Work")))
        .isEqualTo("Notice of Shenyang on \"Random Sampling\" and High-quality Work");
    assertThat(Titles.join(List.of("关于 5G 应用", "“互联网+” 的意见"))).isEqualTo("关于5G应用“互联网+”的意见");
  }

  @Test
  void isEmptyForNothing() {
    assertThat(Titles.join(List.of())).isEmpty();
  }
}
