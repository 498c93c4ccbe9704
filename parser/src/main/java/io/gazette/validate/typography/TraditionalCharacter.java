package io.gazette.validate.typography;

import io.gazette.diagnostic.Message;
import io.gazette.diagnostic.Rule;
import io.gazette.diagnostic.Severity;
import io.gazette.validate.sheet.Check;
import io.gazette.validate.sheet.Passage;
import io.gazette.validate.sheet.Report;
import java.util.List;

/** A traditional character in simplified text: 各有關部门. */
final class TraditionalCharacter implements Check.Passages {

  static final Rule RULE =
      new Rule(
          "GZ530",
          "traditional-character",
          Severity.WARNING,
          "国家通用语言文字法 第九条",
          new Message("简体文本中混有繁体字", "a traditional character stands in simplified text"),
          new Message(
              "国家机关用规范汉字；繁简混用，检索会遗漏。",
              "Authorities write the standard characters; searches miss the others."),
          new Message("改为简体字。", "Set the simplified character."),
          new Rule.Example(
              """
          第一条　养犬人應当及时登记。
          """,
              """
          第一条　养犬人应当及时登记。
          """));

  /**
   * Pairs of a traditional and its simplified character; what is also a name or a word is left out.
   */
  private static final String PAIRS =
      """
      們们個个來来時时為为國国會会對对發发說说這这過过還还進进開开關关間间問问長长門门東东車车見见貝贝頁页風风馬马齊齐
      員员務务動动勞劳勢势區区醫医協协單单賣卖廠厂廳厅歷历曆历壓压厲厉參参雙双變变啟启嚴严團团園园圍围圖图圓圆聖圣場场壞坏塊块
      報报牆墙壯壮聲声處处備备複复復复夠够頭头夾夹奪夺奮奋婦妇學学孫孙寶宝實实審审憲宪宮宫寬宽賓宾將将專专尋寻導导層层屆届屬属島岛
      嶺岭帶带幣币師师幫帮廣广庫库應应廢废張张彈弹強强歸归當当錄录徑径從从徹彻憶忆態态懷怀戀恋戰战戶户執执擴扩掃扫揚扬撫抚拋抛搶抢
      護护擔担擬拟擁拥擇择擋挡擠挤揮挥損损換换據据擊击擺摆敵敌數数斷断無无舊旧晝昼顯显曉晓術术機机殺杀雜杂權权條条極极構构標标樣样
      檢检橋桥歡欢歐欧殘残畢毕氣气漢汉湯汤溝沟沒没滅灭潔洁灑洒淺浅測测濟济濃浓潤润漲涨漸渐漁渔滿满濱滨灘滩滯滞災灾爐炉點点煉炼爛烂
      熱热煙烟燒烧愛爱狀状獎奖獨独獲获環环現现電电產产畫画異异療疗盡尽監监盤盘礦矿礎础確确禮礼禍祸離离種种積积稱称穩稳窮穷竊窃競竞
      筆笔築筑簡简節节籌筹簽签糧粮糾纠紀纪約约級级純纯紙纸紛纷線线組组細细織织終终經经結结給给絡络統统絕绝繼继績绩續续維维綜综綠绿
      編编緩缓縣县總总縮缩繳缴網网羅罗罰罚職职聯联聽听肅肃腸肠膚肤脅胁勝胜脈脉脫脱臨临興兴舉举艦舰藝艺蘇苏葉叶藥药蘭兰虧亏蟲虫補补
      製制襲袭裝装規规視视覺觉覽览觸触計计訂订認认討讨讓让訓训議议記记講讲許许論论設设訪访證证評评識识訴诉診诊詞词譯译試试詩诗誠诚話话
      該该詳详語语誤误誘诱請请諸诸課课調调談谈謀谋謝谢譜谱負负財财責责賢贤敗败賬账貨货質质販贩貪贪貧贫購购貫贯貸贷貿贸費费賀贺賊贼
      資资賦赋賭赌賞赏賠赔賴赖趨趋躍跃踐践軍军軌轨轉转輪轮軟软載载較较輔辅輕轻輛辆輯辑輸输辦办辯辩邊边遼辽達达遷迁運运遠远違违連连
      遲迟選选遺遗郵邮鄉乡鄰邻醬酱釋释針针鐵铁鋼钢錢钱銀银鋪铺銷销鎮镇鏡镜鑰钥閉闭聞闻閱阅隊队陽阳陰阴階阶際际陸陆險险隨随隱隐難难
      雲云霧雾靜静韓韩頂顶項项順顺須须顧顾預预領领頻频題题顏颜額额飛飞飯饭飲饮館馆驗验驅驱騙骗鬥斗鮮鲜鹽盐麥麦黃黄黨党齡龄
      """;

  /** What each character is in simplified text; 0 where it is that already. */
  private static final char[] SIMPLE = simple();

  /** A passage with more of them quotes a traditional text. */
  private static final int MOST = 3;

  /** Names of persons and of old places are printed as they are registered. */
  private static final int LONGEST_NAME = 4;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void passage(Passage passage, Report report) {
    int count = 0;
    for (int i = 0; i < passage.length(); i++) {
      count += SIMPLE[passage.charAt(i)] != 0 ? 1 : 0;
    }
    boolean quote = count > MOST && count * 10 > passage.length();
    if (count == 0 || quote || passage.length() <= LONGEST_NAME || !passage.sheet().mainland()) {
      return;
    }
    for (int i = 0; i < passage.length(); i++) {
      char simple = SIMPLE[passage.charAt(i)];
      if (simple != 0) {
        report.fix(
            passage,
            i,
            i + 1,
            String.valueOf(simple),
            "混有繁体字“" + passage.charAt(i) + "”；改为“" + simple + "”",
            passage.charAt(i) + " is a traditional character; set " + simple);
      }
    }
  }

  private static char[] simple() {
    char[] simple = new char[1 << 16];
    String pairs = PAIRS.replace("\n", "");
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      simple[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    return simple;
  }
}
