package io.gazette.emit.akn;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Block;
import io.gazette.model.Block.Type;
import io.gazette.model.Document;
import io.gazette.model.Document.DocumentType;
import io.gazette.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Long documents: nothing is lost, ids stay apart, and the time grows with the length. */
class AknScaleTest {

  private static final int ARTICLES = 100_000;

  private static Issue law(int articles, boolean misprinted) {
    Draft draft = new Draft();
    draft.type = DocumentType.ACT;
    draft.title = "云海市长法";
    List<Block> children = new ArrayList<>();
    for (int i = 1; i <= articles; i++) {
      String number = misprinted ? "7" : Integer.toString(i);
      children.add(
          Draft.unit(
              Type.ARTICLE,
              "第" + number + "条",
              number,
              "",
              Draft.unit(
                  Type.PARAGRAPH,
                  "",
                  "",
                  "市和区、县（市）人民政府应当将文明行为促进工作纳入国民经济和社会发展规划及年度计划：",
                  Draft.unit(Type.ITEM, "（一）", "1", "精神文明建设工作机构具体负责本行政区域内的工作；"),
                  Draft.unit(Type.ITEM, "（二）", "2", "所需经费列入同级财政预算。"))));
    }
    Block[] all = children.toArray(Block[]::new);
    draft.body.add(Draft.unit(Type.CHAPTER, 0, "第一章", "1", "总则", "", all));
    Document document = draft.build();
    return Draft.loose(document);
  }

  private static long write(Issue issue, OutputStream out) throws IOException {
    long start = System.nanoTime();
    AkomaNtoso.write(issue, Optional.empty(), AknOptions.DEFAULT, out);
    return System.nanoTime() - start;
  }

  private static byte[] bytes(Issue issue) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(issue, out);
    return out.toByteArray();
  }

  @Test
  void aLongLawPassesTheChecks() throws Exception {
    byte[] akn = bytes(law(ARTICLES / 10, false));
    assertThat(AknChecks.check(akn)).isEmpty();
    assertThat(AknText.of(akn)).contains("第10000条").endsWith("财政预算。");
    assertThat(AknChecks.check(bytes(law(ARTICLES / 50, true)))).isEmpty();
  }

  @Test
  void hundredThousandArticlesAreValid() throws Exception {
    AknSchema.assume();
    assertThat(AknSchema.validate(bytes(law(ARTICLES, false)))).isEmpty();
  }

  @Test
  void timeGrowsWithTheLengthEvenWhereOneNumberIsRepeated() throws Exception {
    Issue one = law(ARTICLES / 16, true);
    Issue sixteen = law(ARTICLES, true);
    long small = Long.MAX_VALUE;
    long large = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      small = Math.min(small, write(one, OutputStream.nullOutputStream()));
      large = Math.min(large, write(sixteen, OutputStream.nullOutputStream()));
    }
    assertThat((double) large / small).isLessThan(64);
  }
}
