package io.gazette.accuracy;

import static io.gazette.accuracy.Mutation.issue;
import static io.gazette.accuracy.Mutation.law;

import java.util.List;
import java.util.Set;

/** Faults of numerals and dates. */
final class NumberMutations {

  private NumberMutations() {}

  static List<Mutation> all() {
    return List.of(
        law(
            "a day that does not exist",
            "GZ525",
            "(?<=自)(\\d{4})年\\d+月\\d+日(?=起)",
            m -> m.group(1) + "年2月30日"),
        law(
            "a date in two systems",
            "GZ524",
            "(?<=自)(\\d{4})年\\d+月(?=\\d+日起)",
            m -> m.group(1) + "年五月"),
        law(
            "a letter in a year",
            "GZ522",
            "(?<=自)(\\d)0(\\d\\d)年(?=\\d+月)",
            m -> m.group(1) + "O" + m.group(2) + "年"),
        law(
            "a year cut short",
            "GZ526",
            "(?<=自)\\d\\d(\\d\\d)年(?=\\d+月\\d+日起)",
            m -> m.group(1) + "年"),
        issue(
            "a hyphen in a range of years",
            "GZ516",
            Set.of("GZ104", "GZ220", "GZ110"),
            "(?<=\\d{4})—(?=\\d{4}年)",
            m -> "-"),
        law("日 lost in a date", "GZ550", "(?<=\\d{4}年\\d{1,2}月\\d{1,2})日(?=起)", m -> ""),
        law("年 twice in a date", "GZ550", "(?<=\\d{4})年(?=\\d{1,2}月\\d{1,2}日)", m -> "年年"),
        law("号 for 日 in a date", "GZ550", "(?<=\\d{4}年\\d{1,2}月\\d{1,2})日", m -> "号"),
        law(
            "a year of five digits",
            "GZ550",
            "(?<=自)(\\d{4})(?=年\\d+月\\d+日起)",
            m -> m.group(1) + "0"),
        law("a blank in a date", "GZ550", "(?<=自\\d{4}年)(?=\\d+月\\d+日起)", m -> " "));
  }
}
