// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shots/shottexts.h"

#include "core/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Gui {

using namespace Qt::StringLiterals;
using State = Core::ShotResult::State;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ShotTexts)
};

QString stateText(const Core::ShotResult &result)
{
    switch (result.state) {
    case State::Written:
        return Texts::tr("Written");
    case State::Equal:
        return Texts::tr("Equal");
    case State::Changed:
        return Texts::tr("Changed: %1").arg(result.differenceText());
    case State::New:
        return Texts::tr("New");
    case State::Failed:
        return Texts::tr("Failed");
    }
    return {};
}

} // namespace

QStringList ShotTexts::columns(const Core::ShotResult &result)
{
    constexpr int firstError = 400;
    QStringList remarks;
    if (result.status >= firstError)
        remarks << Texts::tr("status %1").arg(result.status);
    if (!result.remark.isEmpty())
        remarks << Core::visibleText(result.remark);
    return {Core::visibleText(result.path), stateText(result), remarks.join(u" · "_s)};
}

QString ShotTexts::summary(const Core::ShotSummary &summary)
{
    if (!summary.fault.isEmpty())
        return summary.fault;
    if (summary.isCancelled)
        return Texts::tr("Cancelled.");
    QStringList parts;
    const auto count = [&summary](State state) { return int(summary.count(state)); };
    if (const int n = count(State::Written); n > 0)
        parts << Texts::tr("%n picture(s) written.", nullptr, n);
    if (const int n = count(State::Equal); n > 0)
        parts << Texts::tr("%n page(s) as before.", nullptr, n);
    if (const int n = count(State::Changed); n > 0)
        parts << Texts::tr("%n page(s) changed.", nullptr, n);
    if (const int n = count(State::New); n > 0)
        parts << Texts::tr("%n new page(s).", nullptr, n);
    if (const int n = count(State::Failed); n > 0)
        parts << Texts::tr("%n page(s) failed.", nullptr, n);
    if (summary.notCompared > 0)
        parts << Texts::tr("%n earlier picture(s) belong to none of these pages.", nullptr,
                           summary.notCompared);
    return parts.join(u' ');
}

QString ShotTexts::usualFolder(const QString &serverName)
{
    static const QRegularExpression others(u"[^\\w.-]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString(serverName).replace(others, u"-"_s);
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u'-');
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QDir(pictures).filePath(u"portside/"_s + name);
}

} // namespace Gui
