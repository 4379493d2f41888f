// SPDX-License-Identifier: MIT
#include "core/epub.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

#include "core/sentence.h"
#include "epub/book_images.h"
#include "epub/chapter.h"
#include "epub/cover.h"
#include "epub/package.h"
#include "epub/xhtml.h"
#include "write/clean_text.h"

namespace klartext::core {

namespace {

constexpr const char* contentsTitle = KLARTEXT_SENTENCE("SavedPage", "Contents");

constexpr std::string_view container =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    "<rootfiles>\n<rootfile full-path=\"OEBPS/package.opf\" "
    "media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n";

constexpr std::string_view style = R"(body { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid; break-after: avoid; }
.kicker, .byline, figcaption, caption, small { color: #555; font-size: .9em; }
.lead { font-weight: bold; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
blockquote { margin: 1.2em 0 1.2em 1.2em; }
pre, code, kbd { font-family: monospace; font-size: .9em; }
pre { white-space: pre-wrap; background: #f3f3f0; padding: .6em; }
table { border-collapse: collapse; margin: 1.2em 0; }
th, td { border: 1px solid #aaa; padding: .3em .5em; text-align: start; vertical-align: top; }
dt { font-weight: bold; }
.source { font-size: .85em; margin-top: 2em; border-top: 1px solid #aaa; }
)";

/// A name for the book that no other has, and the same for the same text: a UUID of version 8.
/// https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
std::string identifierOf(const std::string& text) {
    const auto hash = [&](std::uint64_t value) {
        for (const char c : text) {
            value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        }
        return value;
    };
    const std::uint64_t high = (hash(14695981039346656037ULL) & ~0xF000ULL) | 0x8000ULL;
    const std::uint64_t low = (hash(0x9E3779B97F4A7C15ULL) & ~(3ULL << 62U)) | (1ULL << 63U);
    std::string uuid = "urn:uuid:";
    for (int digit = 0; digit < 32; ++digit) {
        const std::uint64_t half = digit < 16 ? high : low;
        const auto shift = static_cast<unsigned>(60 - 4 * (digit % 16));
        uuid += digit == 8 || digit == 12 || digit == 16 || digit == 20 ? "-" : "";
        uuid += "0123456789abcdef"[(half >> shift) & 15U];
    }
    return uuid;
}

/// W3CDTF, as far as the text is it: EPUB allows no other.
std::string dateOf(const std::string& date) {
    constexpr std::string_view shape = "0000-00-00";
    if (date.size() < shape.size()) {
        return {};
    }
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool fits = shape[i] == '-' ? date[i] == '-' : date[i] >= '0' && date[i] <= '9';
        if (!fits) {
            return {};
        }
    }
    return date.substr(0, shape.size());
}

void addOnce(std::vector<std::string>& words, const std::string& word) {
    if (!word.empty() && std::ranges::find(words, word) == words.end()) {
        words.push_back(word);
    }
}

BookFacts factsOf(const std::vector<BookArticle>& articles, const BookOptions& options) {
    BookFacts facts;
    facts.title = cleanLine(options.title);
    facts.modified = options.modified;
    for (const BookArticle& each : articles) {
        const Metadata& metadata = each.article.metadata;
        addOnce(facts.authors, cleanLine(metadata.byline));
        addOnce(facts.sources, strictUrl(metadata.url));
        facts.language = facts.language.empty() ? languageTag(metadata.language) : facts.language;
        facts.title = facts.title.empty() ? cleanLine(metadata.title) : facts.title;
    }
    for (const std::string& tag : options.tags) {
        addOnce(facts.subjects, cleanLine(tag));
    }
    if (articles.size() == 1) {
        const Metadata& metadata = articles.front().article.metadata;
        facts.date = dateOf(metadata.date);
        facts.publisher = cleanLine(metadata.site);
        facts.description = cleanLine(metadata.description);
        facts.rightToLeft = metadata.direction == "rtl";
    }
    // EPUB asks for both. "und" is the language that nobody knows.
    facts.language = facts.language.empty() ? "und" : facts.language;
    facts.title = facts.title.empty() ? "Klartext" : facts.title;
    return facts;
}

class BookWriter {
public:
    BookWriter(std::vector<BookArticle> articles, const BookOptions& options)
        : m_articles(std::move(articles)),
          m_options(options),
          m_facts(factsOf(m_articles, options)) {}

    std::vector<BookFile> write() {
        for (std::size_t i = 0; i < m_articles.size(); ++i) {
            addChapter(m_articles[i], i + 1);
        }
        addCover();
        m_facts.identifier = identifierOf(m_text);
        const std::string contents = translated(contentsTitle);
        addItem({"nav", "nav.xhtml", "application/xhtml+xml", "nav", m_articles.size() > 1},
                navigationDocument(m_facts, m_contents, contents));
        std::rotate(m_items.begin(), m_items.begin() + chapterEnd(), m_items.end());
        addItem({"ncx", "toc.ncx", "application/x-dtbncx+xml"},
                navigationControl(m_facts, m_contents));
        addItem({"style", "style.css", "text/css"}, std::string(style));
        return files();
    }

private:
    [[nodiscard]] std::string translated(const char* text) const {
        return m_options.translate ? m_options.translate("SavedPage", text) : text;
    }

    /// The cover and the contents come before the chapters in the reading order.
    [[nodiscard]] std::ptrdiff_t chapterEnd() const {
        return static_cast<std::ptrdiff_t>(m_articles.size());
    }

    void addItem(ManifestItem item, std::string bytes) {
        m_files.push_back({"OEBPS/" + item.href, std::move(bytes)});
        m_items.push_back(std::move(item));
    }

    /// Takes the body of the article, which in long ones is most of what they need.
    void addChapter(BookArticle& each, std::size_t number) {
        const std::string name = "article-" + std::to_string(number);
        const ImageSource images = m_images.placing(each.images);
        Chapter chapter = makeChapter(each.article.metadata, std::move(each.article.body), images,
                                      name + ".xhtml");
        m_contents.insert(m_contents.end(), chapter.contents.begin(), chapter.contents.end());
        m_text += chapter.document;
        addItem({name, name + ".xhtml", "application/xhtml+xml",
                 chapter.hasFormulas ? "mathml" : "", true},
                std::move(chapter.document));
    }

    /// The picture of the only article; a drawn cover where there is none or there are several.
    void addCover() {
        std::string picture;
        const bool single = m_articles.size() == 1;
        if (single) {
            picture = m_images.place(m_articles.front().article.metadata.imageUrl,
                                     m_articles.front().images);
        }
        const std::string byline = single && !m_facts.authors.empty() ? m_facts.authors[0] : "";
        if (picture.empty()) {
            picture = "cover.svg";
            m_files.push_back(
                {"OEBPS/cover.svg", coverDrawing(m_facts.title, byline, m_facts.publisher)});
            m_drawnCover = true;
        }
        m_cover = picture;
        addItem({"cover", "cover.xhtml", "application/xhtml+xml", "", true},
                bookDocument(m_facts.title, m_facts.language, m_facts.rightToLeft,
                             "<div class=\"cover\" epub:type=\"cover\"><img src=\"" + picture +
                                 "\" alt=\"" + escapeXml(m_facts.title) + "\"/></div>\n"));
    }

    std::vector<BookFile> files() {
        std::vector<ManifestItem> items = m_items;
        std::vector<ManifestItem> images = m_images.items();
        if (m_drawnCover) {
            images.push_back({"cover-image", "cover.svg", "image/svg+xml"});
        }
        for (ManifestItem& image : images) {
            if (image.href == m_cover) {
                image.id = "cover-image";
                image.properties = "cover-image";
            }
            items.push_back(std::move(image));
        }
        std::vector<BookFile> files;
        files.push_back({"mimetype", "application/epub+zip", true});
        files.push_back({"META-INF/container.xml", std::string(container)});
        files.push_back({"OEBPS/package.opf", packageDocument(m_facts, items)});
        for (auto* part : {&m_files}) {
            std::ranges::move(*part, std::back_inserter(files));
        }
        std::ranges::copy(m_images.files(), std::back_inserter(files));
        return files;
    }

    std::vector<BookArticle> m_articles;
    const BookOptions& m_options;
    BookFacts m_facts;
    BookImages m_images;
    std::vector<ContentsEntry> m_contents;
    std::vector<ManifestItem> m_items;
    std::vector<BookFile> m_files;
    std::string m_text;
    std::string m_cover;
    bool m_drawnCover = false;
};

}  // namespace

std::vector<BookFile> toEpub(std::vector<BookArticle> articles, const BookOptions& options) {
    return BookWriter(std::move(articles), options).write();
}

}  // namespace klartext::core
