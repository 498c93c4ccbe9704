package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.read.pdf.PageRecogniser.Line;
import io.gazette.read.pdf.PageRecogniser.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class TesseractTest {

  @Test
  void aTableOfWordsIsReadAsLines() {
    String table =
        String.join(
            "\n",
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t",
            "4\t1\t1\t1\t1\t0\t10\t20\t300\t40\t-1\t",
            "5\t1\t1\t1\t1\t1\t10\t20\t120\t40\t96.1\t第一条",
            "5\t1\t1\t1\t1\t2\t150\t20\t80\t40\t95.0\t为了",
            "4\t1\t1\t1\t2\t0\t10\t70\t300\t41\t-1\t",
            "5\t1\t1\t1\t2\t1\t10\t70\t120\t41\t12.5\t ",
            "5\t1\t1\t1\t2\t2\t60\t70\t40\t41\t88.0\t规范");
    assertThat(Tesseract.lines(table))
        .containsExactly(
            new Line(20, 40, List.of(new Word("第一条", 10, 120), new Word("为了", 150, 80))),
            new Line(70, 41, List.of(new Word("规范", 60, 40))));
  }
}
