package io.gazette.parse.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Document.Signature;
import io.gazette.model.Printed;
import io.gazette.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturesTest {

  @Test
  void readsBodies() {
    assertThat(read("沈阳市人民政府（印章）")).containsExactly(new Signature("沈阳市人民政府", "", ""));
    assertThat(read("财政部　税务总局  海关总署"))
        .extracting(Signature::body)
        .containsExactly("财政部", "税务总局", "海关总署");
    assertThat(read("中共中央 国务院")).extracting(Signature::body).containsExactly("中共中央", "国务院");
    assertThat(read("沈 阳 市 人 民 政 府")).extracting(Signature::body).containsExactly("沈阳市人民政府");
    assertThat(read("教育部", "财政部")).extracting(Signature::body).containsExactly("教育部", "财政部");
  }

  @Test
  void readsPersons() {
    assertThat(read("市长　姜有为")).containsExactly(new Signature("", "姜有为", "市长"));
    assertThat(read("省　长：唐 军")).containsExactly(new Signature("", "唐军", "省长"));
    assertThat(read("总理 李克强")).containsExactly(new Signature("", "李克强", "总理"));
    assertThat(read("自治区主席　雪克来提·扎克尔")).containsExactly(new Signature("", "雪克来提·扎克尔", "自治区主席"));
    assertThat(read("部长　张某　局长　李 某"))
        .containsExactly(new Signature("", "张某", "部长"), new Signature("", "李某", "局长"));
    assertThat(read("代市长", "王 某某")).containsExactly(new Signature("", "王某某", "代市长"));
  }

  @Test
  void takesNoBodyForAPerson() {
    assertThat(read("某市主任会议办公室")).containsExactly(new Signature("某市主任会议办公室", "", ""));
    assertThat(read()).isEmpty();
  }

  private static List<Signature> read(String... lines) {
    List<Printed> printed = new ArrayList<>();
    for (String line : lines) {
      printed.add(new Printed(Printed.Part.SIGNATURE, line, Span.NONE));
    }
    return Signatures.read(printed);
  }
}
