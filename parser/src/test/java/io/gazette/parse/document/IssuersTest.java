package io.gazette.parse.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuersTest {

  @Test
  void endsTheIssuerBeforeWhatItDoes() {
    assertThat(Issuers.ofTitle("云川省人民政府转发省粮食局关于粮食合同定购问题的报告的通知")).isEqualTo("云川省人民政府");
    assertThat(Issuers.ofTitle("国务院批转国家云务局关于云务工作报告的通知")).isEqualTo("国务院");
    assertThat(Issuers.ofTitle("云川市人民政府办公室印发《云川市养犬办法》的通知")).isEqualTo("云川市人民政府办公室");
    assertThat(Issuers.ofTitle("云川市人民政府关于转发省粮食局通知的通知")).isEqualTo("云川市人民政府");
  }

  @Test
  void takesNoVerbInsideANameForTheEnd() {
    assertThat(Issuers.ofTitle("云川市转发工作领导小组办公室关于春运的通知")).isEqualTo("云川市转发工作领导小组办公室");
    assertThat(Issuers.ofTitle("关于印发《云川市养犬办法》的通知")).isEmpty();
    assertThat(Issuers.ofTitle("《云川市人民政府关于养犬的规定》解读")).isEmpty();
  }
}
