package io.gazette.cli.survey;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Severity;

/** What the report says, in one language. */
final class Words {

  private final Language language;

  Words(Language language) {
    this.language = language;
  }

  String say(String english, String chinese) {
    return language == Language.ZH ? chinese : english;
  }

  String say(Message message) {
    return message.in(language);
  }

  String level(Severity severity) {
    return switch (severity) {
      case ERROR -> say("error", "错误");
      case WARNING -> say("warning", "警告");
      case INFO -> say("info", "提示");
    };
  }

  /** 云川市人民政府公报 2024年第3期（总第217期）, or the title of a loose document. */
  String issue(SurveyedFile file) {
    if (file.gazette().isEmpty()) {
      return file.title();
    }
    StringBuilder issue = new StringBuilder(file.gazette()).append(' ');
    file.year().ifPresent(year -> issue.append(year).append('年'));
    file.number().ifPresent(number -> issue.append('第').append(number).append('期'));
    file.totalNumber().ifPresent(total -> issue.append("（总第").append(total).append("期）"));
    return issue.toString().strip();
  }

  /** {@code 1 234 567}, with thin spaces. */
  static String grouped(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      grouped.append(i > 0 && (digits.length() - i) % 3 == 0 ? "\u202F" : "");
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }
}
