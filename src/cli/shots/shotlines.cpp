// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shots/shotlines.h"

#include "core/visibletext.h"

#include <QDir>

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace Cli {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;
using State = Core::ShotResult::State;

namespace {

constexpr std::array<std::pair<State, const char *>, 5> words {{
    {State::Written, "written"},
    {State::Equal, "equal"},
    {State::Changed, "changed"},
    {State::New, "new"},
    {State::Failed, "failed"},
}};

const char *word(State state)
{
    return words[size_t(state)].second;
}

QByteArray dump(const Json &object)
{
    return QByteArray::fromStdString(object.dump(-1, ' ', true, Json::error_handler_t::replace));
}

} // namespace

QString shownPath(const QString &path)
{
    const QString below = QDir::current().relativeFilePath(path);
    return below.startsWith(u".."_s) ? path : below;
}

QByteArray textLine(const Core::ShotResult &result, const QString &shown)
{
    QStringList parts {QString::fromLatin1(word(result.state)),
                       result.state == State::Failed ? u"-"_s : shown,
                       Core::visibleText(result.path)};
    if (result.state == State::Changed)
        parts << result.differenceText();
    constexpr int firstError = 400;
    if (result.status >= firstError)
        parts << u"status %1"_s.arg(result.status);
    if (!result.remark.isEmpty())
        parts << Core::visibleText(result.remark);
    return parts.join(u'\t').toUtf8();
}

QByteArray jsonLine(const Core::ShotResult &result, const QString &shown)
{
    Json object {{"event", "shot"},
                 {"path", result.path.toStdString()},
                 {"state", word(result.state)},
                 {"status", result.status},
                 {"ms", result.duration.count()}};
    if (result.state != State::Failed) {
        object["file"] = shown.toStdString();
        object["width"] = result.size.width();
        object["height"] = result.size.height();
    }
    if (result.state == State::Changed || result.state == State::Equal)
        object["difference"] = result.difference;
    if (!result.remark.isEmpty())
        object["remark"] = result.remark.toStdString();
    return dump(object);
}

QString summaryText(const Core::ShotSummary &summary)
{
    QStringList counts;
    for (const auto &[state, name] : words) {
        if (const qsizetype count = summary.count(state); count > 0)
            counts << u"%1 %2"_s.arg(count).arg(QString::fromLatin1(name));
    }
    QString text = counts.isEmpty() ? QString() : counts.join(u", "_s) + u'.';
    if (summary.notCompared > 0)
        text += u" %1 earlier picture(s) belong to none of these pages."_s.arg(summary.notCompared);
    if (!summary.sheet.isEmpty())
        text += u" All together: "_s + Core::visibleText(shownPath(summary.sheet));
    return text.trimmed();
}

QByteArray jsonLine(const Core::ShotSummary &summary)
{
    Json object {{"event", "shots"}, {"pages", summary.results.size()}};
    for (const auto &[state, name] : words)
        object[name] = summary.count(state);
    object["notCompared"] = summary.notCompared;
    object["sheet"] = summary.sheet.toStdString();
    if (!summary.fault.isEmpty())
        object["fault"] = summary.fault.toStdString();
    return dump(object);
}

} // namespace Cli
