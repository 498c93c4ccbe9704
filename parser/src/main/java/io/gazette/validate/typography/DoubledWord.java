package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Chars;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** A small word set twice: 应当应当, 的的 (PUN-11 within a line). */
final class DoubledWord implements Check.Characters {

  static final Rule RULE =
      new Rule(
          "GZ520",
          "doubled-word",
          Severity.WARNING,
          "PUN-11",
          new Message("字词重复", "a word stands twice"),
          new Message(
              "同一个虚词连排两次，多半是误植。", "The same small word twice in a row is a slip of the setter."),
          new Message("删去一个。", "Delete one."),
          new Rule.Example(
              """
          第一条　养犬人应当应当登记。
          """,
              """
          第一条　养犬人应当登记。
          """));

  private static final List<String> WORDS =
      List.of(
          "应当", "按照", "不得", "可以", "以及", "或者", "并且", "根据", "依照", "依法", "对于", "由于", "给予", "进行", "开展",
          "加强", "推进", "落实", "完善", "促进", "负责", "严格", "切实", "积极", "及时", "有关", "必须", "认真", "管理", "检测",
          "提供", "确保", "符合", "制定", "建立", "健全", "支持", "鼓励", "引导", "加快", "提升", "提高", "优化", "深化", "强化",
          "推动", "予以", "采取", "履行", "承担", "属于", "通过", "为了", "不断", "统筹", "坚持", "加大", "结合", "围绕", "充分",
          "责令", "涉及", "以下", "以内", "其他", "其中", "依据", "本市", "本省", "全部", "相关", "各级", "部门", "工作", "情况",
          "要求", "措施", "责任", "资金", "申请", "平台", "机制", "制度", "体系", "能力", "水平", "质量", "标准", "单位", "企业",
          "市场", "建设", "发展", "重点", "人民", "政府", "监督", "检查", "保障", "保护", "治理", "备案", "公布", "公开", "信息",
          "的", "和", "与", "及", "在", "为", "或");

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public String triggers() {
    StringBuilder first = new StringBuilder();
    WORDS.stream().mapToInt(word -> word.charAt(0)).distinct().forEach(first::appendCodePoint);
    return first.toString();
  }

  @Override
  public void at(Passage passage, int at, Report report) {
    if (passage.at(at) != passage.at(at + 1) && passage.at(at) != passage.at(at + 2)) {
      return;
    }
    for (String word : WORDS) {
      if (passage.has(word, at) && passage.has(word, at + word.length())) {
        int end = at + 2 * word.length();
        boolean again = passage.endsBefore(word, at);
        boolean name = word.length() == 1 && isOtherwise(passage, at);
        if (!again && !name) {
          report.fix(
              passage, at, end, word, "“" + word + "”重复；删去一个", word + " stands twice; delete one");
        }
        return;
      }
    }
  }

  /** 目的的, 标的的, 共和和, 在在线法庭, 及及时: one of the two belongs to a word of its own. */
  private static boolean isOtherwise(Passage passage, int at) {
    char before = passage.at(at - 1);
    char after = passage.at(at + 2);
    return "目标有共温中总参授给赋存所实内现何作因行认成称视以".indexOf(before) >= 0 && before != Chars.ERASED
        || beginnings(passage.at(at)).indexOf(after) >= 0 && after != Chars.ERASED;
  }

  /** What makes a word of the second one: 在线 在职 与会 及时 和谐 为人 的确. */
  private static String beginnings(char word) {
    return switch (word) {
      case '在' -> "线职岗校编册场途建任押逃读";
      case '与' -> "会";
      case '及' -> "时格";
      case '和' -> "谐平解睦好";
      case '为' -> "人期首何";
      case '的' -> "确士";
      default -> "";
    };
  }
}
