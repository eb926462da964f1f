// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/contactsheet.h"

#include "core/shots/shotfolder.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using State = ShotResult::State;

namespace {

constexpr QLatin1StringView head = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
%1
<meta name="viewport" content="width=device-width">
<title>%2</title>
<style>
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5a6472; --paper: #f5f6f8; --card: #fff; --line: #d5d9e0; --bad: #b3123f }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaf0; --soft: #9aa5b5; --paper: #14171c; --card: #1d2229; --line: #343b46; --bad: #ff7a97 } }
body { margin: 2rem auto; max-width: 100rem; padding: 0 1.5rem; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, sans-serif }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .75rem }
p { margin: .25rem 0; color: var(--soft) }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1.25rem; list-style: none; margin: 0; padding: 0 }
ul.wide { grid-template-columns: 1fr }
li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; min-width: 0 }
figure { margin: 0 0 .6rem; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: .75rem }
figure div { max-height: 22rem; overflow: hidden; border: 1px solid var(--line) }
img { display: block; width: 100%; height: auto } a:focus-visible { outline: 3px solid Highlight }
b { overflow-wrap: anywhere; font-weight: 600 } small { color: var(--soft) } .bad { color: var(--bad) }
</style>
)"_L1;

QString html(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

// Names of pictures need no escapes in addresses.
QString picture(const QString &file, const QString &words)
{
    return u"<div><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a></div>"_s.arg(
        file.toHtmlEscaped(), html(words));
}

QString figures(const ShotResult &result)
{
    if (result.state != State::Changed)
        return picture(result.file, result.path);
    const auto inFolder = [&result](const char *folder) -> QString {
        return QString::fromLatin1(folder) + u'/' + result.file;
    };
    return picture(inFolder(ShotFolder::earlier), Tr::tr("Earlier: %1").arg(result.path))
        + picture(result.file, Tr::tr("Now: %1").arg(result.path))
        + picture(inFolder(ShotFolder::differences), Tr::tr("Difference: %1").arg(result.path));
}

QString facts(const ShotResult &result)
{
    QStringList facts;
    if (!result.size.isEmpty())
        facts << u"%1 × %2"_s.arg(result.size.width()).arg(result.size.height());
    if (result.status != 0)
        facts << QString::number(result.status);
    if (result.state == State::Changed)
        facts << html(Tr::tr("%1 of the pixels differ").arg(result.differenceText()));
    if (!result.remark.isEmpty())
        facts << html(result.remark);
    return facts.join(u" · "_s);
}

QString section(const QString &title, const QList<ShotResult> &results, QList<State> states)
{
    const bool isBad = !states.contains(State::Equal) && !states.contains(State::Written);
    QString items;
    int count = 0;
    for (const ShotResult &result : results) {
        if (!states.contains(result.state))
            continue;
        ++count;
        items += u"<li>%1<b>%2</b><br><small%3>%4</small></li>\n"_s.arg(
            result.state == State::Failed ? QString()
                                          : u"<figure>"_s + figures(result) + u"</figure>"_s,
            html(result.path), isBad ? u" class=\"bad\""_s : QString(), facts(result));
    }
    if (count == 0)
        return {};
    return u"<h2>%1 (%2)</h2>\n<ul%3>\n"_s.arg(html(title))
               .arg(count)
               .arg(states.contains(State::Changed) ? u" class=\"wide\""_s : QString())
        + items + u"</ul>\n"_s;
}

} // namespace

QByteArray contactSheet(const ShotOptions &options, const QList<ShotResult> &results)
{
    QStringList facts {u"%1 × %2"_s.arg(options.size.width()).arg(options.size.height())};
    if (options.scale != 1)
        facts << u"× %1"_s.arg(options.scale);
    if (options.isFullPage)
        facts << Tr::tr("full pages");
    if (options.isDark)
        facts << Tr::tr("dark");
    const QString title = Tr::tr("Pages of %1").arg(options.serverName);
    QString text = QString(head).arg(QString::fromLatin1(ShotFolder::marker), html(title));
    text += u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(html(title), facts.join(u" · "_s));
    text += section(Tr::tr("Changed"), results, {State::Changed});
    text += section(Tr::tr("New"), results, {State::New});
    text += section(Tr::tr("Failed"), results, {State::Failed});
    text += section(Tr::tr("Equal"), results, {State::Equal});
    text += section(Tr::tr("Pages"), results, {State::Written});
    return text.toUtf8();
}

} // namespace Core
