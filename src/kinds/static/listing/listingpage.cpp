// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/listing/listingpage.h"

#include "kinds/static/tr.h"

#include <QLocale>

#include <array>
#include <ctime>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

struct IconSuffixes
{
    const char *icon; // the id of a symbol in listing.html
    const char *suffixes;
};

constexpr std::array iconSuffixes {
    IconSuffixes {"image", " png jpg jpeg gif webp avif svg ico bmp tif tiff heic "},
    IconSuffixes {"video", " mp4 webm mkv mov avi m4v mpg mpeg "},
    IconSuffixes {"audio", " mp3 ogg oga opus flac wav m4a aac mid "},
    IconSuffixes {"archive", " zip gz xz bz2 zst br tar tgz 7z rar deb rpm iso jar whl "},
    IconSuffixes {
        "code",
        " html htm css js mjs cjs ts jsx tsx json map xml wasm c h cc cpp hpp rs go py rb "
        "php java kt swift sh sql yml yaml toml vue svelte "},
    IconSuffixes {"text", " txt md markdown rst log csv tsv pdf doc docx odt rtf tex epub "},
    IconSuffixes {"font", " woff woff2 ttf otf eot "},
};

QByteArray iconOf(const FolderEntry &entry)
{
    if (entry.isFolder)
        return "folder";
    const QByteArray suffix = entry.name.mid(entry.name.lastIndexOf('.') + 1).toLower();
    for (const IconSuffixes &icon : iconSuffixes) {
        if (!suffix.contains(' ')
            && QByteArrayView(icon.suffixes).contains(QByteArray(' ' + suffix + ' ')))
            return icon.icon;
    }
    return "file";
}

QByteArray svg(const QByteArray &icon)
{
    return R"(<svg aria-hidden="true"><use href="#)" + icon + R"("/></svg>)";
}

// In the time of the machine, as a file manager shows it.
QByteArray timeCell(qint64 seconds)
{
    const time_t moment = seconds;
    tm local = {};
    tm utc = {};
    ::localtime_r(&moment, &local);
    ::gmtime_r(&moment, &utc);
    std::array<char, 32> shown {};
    std::array<char, 32> machine {};
    std::strftime(shown.data(), shown.size(), "%Y-%m-%d %H:%M", &local);
    std::strftime(machine.data(), machine.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    return QByteArray("<time datetime=\"") + machine.data() + "\">" + shown.data() + "</time>";
}

QByteArray sizeText(qint64 bytes)
{
    return htmlText(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat));
}

QByteArray row(const FolderEntry &entry)
{
    const QByteArray slash = entry.isFolder ? "/" : "";
    // "./" keeps a name such as "javascript:x" a name.
    return "<tr><td>" + svg(iconOf(entry)) + "<a href=\"./" + encodeName(entry.name) + slash
        + "\"><bdi>" + htmlText(QString::fromUtf8(entry.name)) + slash + "</bdi></a></td><td>"
        + (entry.isFolder ? QByteArray("<span aria-hidden=\"true\">–</span>")
                          : sizeText(entry.size))
        + "</td><td>" + timeCell(entry.modified) + "</td></tr>\n";
}

QByteArray rows(const ListingView &view, const FolderContent &content)
{
    QByteArray html;
    html.reserve(content.entries.size() * 300);
    if (!view.path.segments.isEmpty())
        html += "<tr class=\"up\"><td>" + svg("up") + "<a href=\"../\">"
            + htmlText(Tr::tr("Parent folder")) + "</a></td><td></td><td></td></tr>\n";
    for (const FolderEntry &entry : content.entries)
        html += row(entry);
    return html;
}

QByteArray crumbs(const ListingView &view)
{
    QByteArray html = "<a href=\"/\"><bdi>" + htmlText(view.rootName) + "</bdi></a>";
    RequestPath so {{}, true};
    for (const QByteArray &segment : view.path.segments) {
        so.segments.append(segment);
        html += "<span aria-hidden=\"true\">/</span><a href=\"" + so.encoded() + "\"><bdi>"
            + htmlText(QString::fromUtf8(segment)) + "</bdi></a>";
    }
    return html;
}

// The content of a column's head: a link that sorts by it, in the other direction if it is sorted
// by already.
QByteArray columnHead(const ListingView &view, SortKey key, const QByteArray &name,
                      const QString &label)
{
    const bool current = view.order.key == key;
    const bool descending = current ? !view.order.descending : key != SortKey::Name;
    QByteArray html = "<th scope=\"col\"";
    if (current)
        html += view.order.descending ? " aria-sort=\"descending\"" : " aria-sort=\"ascending\"";
    return html + "><a href=\"?sort=" + name + "&amp;order=" + (descending ? "desc" : "asc") + "\">"
        + htmlText(label) + "</a></th>";
}

QString summary(const FolderContent &content)
{
    QString text = Tr::tr("Folders: %1").arg(content.folders) + u" · "_s
        + Tr::tr("Files: %1").arg(content.files) + u" · "_s
        + QLocale().formattedDataSize(content.bytes, 1, QLocale::DataSizeIecFormat);
    if (content.folders + content.files > content.entries.size())
        text += u" · "_s + Tr::tr("Shown: the first %1").arg(content.entries.size());
    return text;
}

QByteArray uploadForm(const ListingView &view)
{
    if (!view.upload)
        return {};
    return "<form method=\"post\" action=\"" + view.path.encoded()
        + "\" enctype=\"multipart/form-data\"><label>" + htmlText(Tr::tr("Upload files"))
        + " <input type=\"file\" name=\"file\" multiple required></label> <button>"
        + htmlText(Tr::tr("Upload")) + "</button></form>";
}

} // namespace

QByteArray listingPage(const PageTemplate &page, const ListingView &view,
                       const FolderContent &content)
{
    const QByteArray title = view.path.segments.isEmpty()
        ? htmlText(view.rootName)
        : htmlText(QString::fromUtf8(view.path.relative()) + u'/');
    const bool empty = content.entries.isEmpty();
    return page.fill({
        {"lang", QLocale().bcp47Name().toUtf8()},
        {"title", title},
        {"crumbs", crumbs(view)},
        {"path", htmlText(Tr::tr("Path"))},
        {"heads",
         columnHead(view, SortKey::Name, "name", Tr::tr("Name"))
             + columnHead(view, SortKey::Size, "size", Tr::tr("Size"))
             + columnHead(view, SortKey::Time, "time", Tr::tr("Modified"))},
        {"rows", rows(view, content)},
        {"empty",
         empty ? "<p class=\"empty\">" + htmlText(Tr::tr("This folder is empty.")) + "</p>"
               : QByteArray()},
        {"filter", htmlText(Tr::tr("Filter"))},
        {"none", htmlText(Tr::tr("No name contains this."))},
        {"summary", htmlText(summary(content))},
        {"upload", uploadForm(view)},
        {"live", view.script},
    });
}

} // namespace Kinds::Static
