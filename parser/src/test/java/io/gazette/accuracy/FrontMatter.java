package io.gazette.accuracy;

import io.gazette.accuracy.SyntheticIssue.Cover;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The masthead of a composed issue and its tables of contents in two languages. */
final class FrontMatter {

  private static final int WIDTH = 20;
  private static final int WIDTH_ENGLISH = 72;

  private final SplittableRandom random;
  private final Cover cover;
  private final List<Draft> drafts;
  private final boolean airy;
  private final List<String> lines = new ArrayList<>();

  FrontMatter(SplittableRandom random, Cover cover, List<Draft> drafts) {
    this.random = random;
    this.cover = cover;
    this.drafts = drafts;
    this.airy = random.nextInt(3) > 0;
  }

  List<String> lines() {
    masthead();
    chinese();
    english();
    lines.add("");
    return lines;
  }

  private void masthead() {
    City city = cover.city();
    String date = date();
    add(city.gazette());
    if (random.nextBoolean()) {
      add(String.valueOf(cover.year()));
      add("第" + cover.number() + "期（总第" + cover.total() + "期）");
      add(
          "GAZETTE OF THE PEOPLE'S GOVERNMENT OF "
              + city.english().toUpperCase()
              + " MUNICIPALITY");
      add(city.pinyin() + " RENMIN ZHENGFU GONGBAO");
      add(date + " 第" + cover.number() + "期 " + city.office() + "主办");
    } else {
      add(cover.year() + "年第" + cover.number() + "期（总第" + cover.total() + "期）");
      add(date + "出版");
      add("主 办：" + city.office());
    }
    if (random.nextBoolean()) {
      add("编辑委员会");
      add("主 任：" + new Phrases(random).name());
      add("主 编：" + new Phrases(random).name());
    }
    add("地 址：" + city.name() + "滨河大道1号");
    add("邮 编：110100");
    add("办公电话：0100—22720001");
    add("主 管：" + city.government());
  }

  private String date() {
    return "%d年%d月%d日"
        .formatted(cover.year(), cover.date().getMonthValue(), cover.date().getDayOfMonth());
  }

  private void chinese() {
    if (random.nextBoolean()) {
      add("目　录");
    }
    String dots = random.nextBoolean() ? "……………" : " ……";
    boolean brackets = random.nextInt(3) > 0;
    String rubric = "";
    for (Draft draft : drafts) {
      if (!draft.rubric.equals(rubric)) {
        rubric = draft.rubric;
        add("【" + rubric + "】");
      }
      String page = dots + (brackets ? "（" + draft.page + "）" : draft.page);
      boolean numbered = draft.number.contains("〔");
      entry(draft.title, WIDTH, numbered ? "" : page);
      if (numbered) {
        add("（" + draft.number + "）" + page);
      }
    }
  }

  private void english() {
    String government = cover.city().governmentEnglish();
    add(
        "GAZETTE OF THE PEOPLE'S GOVERNMENT OF "
            + cover.city().english().toUpperCase()
            + " MUNICIPALITY");
    add(
        cover
                .date()
                .getMonth()
                .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ROOT)
            + " "
            + cover.date().getDayOfMonth()
            + ", "
            + cover.year());
    add("Issues No. " + cover.number());
    add("Sponsored by Office of " + government);
    add("CONTENTS");
    String rubric = "";
    for (Draft draft : drafts) {
      if (!draft.rubricEnglish.equals(rubric)) {
        rubric = draft.rubricEnglish;
        add("【" + rubric + "】");
      }
      String page = " (" + draft.page + ")";
      boolean numbered = draft.number.contains("〔");
      entry(draft.titleEnglish, WIDTH_ENGLISH, numbered ? "" : page);
      if (numbered) {
        String serial = draft.number.replaceAll(".*〕|号", "");
        add(
            "(No. "
                + serial
                + " ["
                + cover.year()
                + "] of "
                + draft.rubricEnglish.substring(13)
                + ")"
                + page);
      }
    }
  }

  /** An entry over as many lines as it needs; Latin words are not cut. */
  private void entry(String title, int width, String end) {
    int from = 0;
    while (title.length() - from > width) {
      int to = from + width;
      if (width == WIDTH_ENGLISH) {
        to = title.lastIndexOf(' ', to) + 1;
      }
      lines.add(title.substring(from, to).strip());
      from = to;
    }
    add(title.substring(from) + end);
  }

  private void add(String line) {
    lines.add(line);
    if (airy) {
      lines.add("");
    }
  }
}
