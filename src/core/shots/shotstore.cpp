// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotstore.h"

#include "core/shots/contactsheet.h"
#include "core/shots/picturecomparison.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <QDir>
#include <QFile>

namespace Core {

using namespace Qt::StringLiterals;
using State = ShotResult::State;

ShotStore::ShotStore(const ShotOptions &options)
    : m_options(options)
    , m_folder(options.folder)
    , m_earlier(options.compareWith)
{
}

Result<> ShotStore::check(const QStringList &files) const
{
    auto fit = checkComparison();
    return fit ? m_folder.check(files) : fit;
}

Result<> ShotStore::checkComparison() const
{
    if (m_options.compareWith.isEmpty())
        return {};
    const QDir earlier(m_options.compareWith);
    const QString shown = visibleText(QDir::toNativeSeparators(m_options.compareWith));
    if (!earlier.exists())
        return failure(Tr::tr("There is no folder “%1” with earlier pictures.").arg(shown));
    // Below it are what a comparison leaves, which the next one removes.
    const QString target = QDir(m_options.folder).canonicalPath();
    const QString below = target.isEmpty()
        ? u".."_s
        : QDir(target).relativeFilePath(earlier.canonicalPath()).section(u'/', 0, 0);
    const QStringList taken {u"."_s, QString::fromLatin1(ShotFolder::earlier),
                             QString::fromLatin1(ShotFolder::differences)};
    if (taken.contains(below)) {
        return failure(Tr::tr("“%1” has the earlier pictures, which the new ones would overwrite. "
                              "Name another folder for these.")
                           .arg(shown));
    }
    return {};
}

void ShotStore::take(ShotResult &result, const QByteArray &png) const
{
    result.size = pictureSize(png);
    if (const auto written = m_folder.write(result.file, png); !written) {
        result.remark = written.error();
        return;
    }
    result.state = State::Written;
    if (!m_options.compareWith.isEmpty())
        compare(result, png);
}

void ShotStore::compare(ShotResult &result, const QByteArray &png) const
{
    const QByteArray earlier = m_earlier.read(result.file);
    if (earlier.isEmpty()) {
        result.state = State::New;
        return;
    }
    const auto difference = comparePictures(earlier, png, m_options.tolerance);
    if (!difference) {
        result.state = State::Failed;
        result.remark = difference.error();
        return;
    }
    result.difference = difference->share;
    if (difference->share <= m_options.threshold) {
        result.state = State::Equal;
        return;
    }
    result.state = State::Changed;
    for (const auto &[folder, picture] :
         {std::pair(ShotFolder::earlier, earlier),
          std::pair(ShotFolder::differences, difference->picture)}) {
        const auto written = m_folder.write(QString::fromLatin1(folder), result.file, picture);
        if (!written)
            result.remark = written.error();
    }
}

void ShotStore::drop(const ShotResult &result) const
{
    QFile::remove(m_folder.pathOf(result.file));
}

void ShotStore::conclude(ShotSummary &summary) const
{
    const QString sheet = QString::fromLatin1(ShotFolder::sheetName);
    if (const auto written = m_folder.write(sheet, contactSheet(m_options, summary.results)))
        summary.sheet = m_folder.pathOf(sheet);
    else
        summary.fault = written.error();
    if (m_options.compareWith.isEmpty())
        return;
    QStringList left = m_earlier.pictures();
    for (const ShotResult &result : std::as_const(summary.results))
        left.removeOne(result.file);
    summary.notCompared = int(left.size());
}

} // namespace Core
