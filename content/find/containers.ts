/**
 * Names that Chinese content systems give to the element with the article's body, the surest first.
 * Each was seen on live sites of that system; a name that other parts of a page bear as well does not belong here.
 */
export const CONTAINERS: readonly string[] = [
  // Messenger articles.
  '#js_content',
  // TRS, the system of most government and many party sites.
  '.view.TRS_UEDITOR, .trs_editor_view, .TRS_Editor, .TRS_UEDITOR',
  // Government portals on other systems.
  '#UCAP-CONTENT, #zoom, #Zoom, #ozoom, .pages_content, .zwxl-article, #artibody, #articleText',
  // Broadcasters and papers.
  '#content_area, .cnt_bd, .rm_txt_con, #rwb_zw, .rwb_zw, #p-detail, #detail .main-aticle, #detailContent',
  // Media convergence centres of counties, portals.
  '.article-content, .article_content, #articleContent, #article_content, .articleContent, .news_content, .newsContent',
  '.post_body, .post_text, .article-body, .article_body, .detail-content, .detail_content, .news-content, .content-article',
  '.v_news_content, .wp_articlecontent, .Article_Content, .article_con, .art_con, .articleCon, .newscontent, .artcontent',
  // What the standards say.
  '[itemprop~="articleBody"]',
  'article',
];
