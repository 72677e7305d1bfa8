package org.relais.platform;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown that people write: shown as safe HTML, and texts of people put into it. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    /** What was typed as HTML is shown as it was typed. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    /** The last word on what reaches the page, whatever the renderer does. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote")
            .allowElements("em", "strong", "code", "pre", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    /** Characters that mean something anywhere in a line. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<]|&(?=[#A-Za-z])");

    /** What makes a heading, a list, a quotation, a fence or an underline of the beginning of a line. */
    private static final Pattern AT_START = Pattern.compile("^(?:[#>~=+-]|\\d{1,9}(?=[.)]))");

    private Markdown() {}

    /** HTML for {@code ui/markdown}; the page has its own first heading, so those in the text begin at the second level. */
    public static String toHtml(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new FromSecondLevel());
        return SAFE.sanitize(RENDERER.render(document));
    }

    /** HTML from elsewhere for {@code ui/markdown}, such as the body of a mail: what is not plain text is taken out. */
    public static String sanitised(String html) {
        return SAFE.sanitize(html);
    }

    /** The words of a Markdown text, for mails without HTML. */
    public static String toText(String markdown) {
        return PLAIN.render(PARSER.parse(markdown));
    }

    /** A text that reads the same as a line of Markdown: nothing in it becomes a heading, a link or emphasis. */
    public static String escape(String text) {
        String line = String.join(" ", List.of(text.strip().split("\\s+")));
        String escaped = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        return AT_START.matcher(escaped).replaceFirst(found -> {
            String start = found.group();
            boolean number = Character.isDigit(start.charAt(0));
            return number ? start + "\\\\" : "\\\\" + start;
        });
    }

    private static final class FromSecondLevel extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(2, heading.getLevel()));
            visitChildren(heading);
        }
    }
}
