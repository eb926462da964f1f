// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/freshreading.h"

#include "core/json/schema/schemadocuments.h"
#include "kinds/mock/filestamp.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace Kinds::Mock {

namespace {

struct Reading
{
    int number = 0;
    QString path;
    QHash<QString, FileStamp> stamps; // of it and of those that it refers to
    Core::MockFile file;
};

QMutex mutex;
std::optional<Reading> kept;
int lastNumber = 0;

bool isFresh(const QString &path)
{
    if (!kept || kept->path != path)
        return false;
    const auto isAsBefore = [](const auto &each) {
        return isSettled(each.second) && each.second == fileStampOf(each.first);
    };
    const auto all = kept->stamps.asKeyValueRange();
    return std::all_of(all.begin(), all.end(), isAsBefore);
}

// Large descriptions do not stay in memory for nothing.
void forgetSoon(int number)
{
    constexpr std::chrono::seconds soon {5};
    const auto forget = [number] {
        const QMutexLocker locker(&mutex);
        if (kept && kept->number == number)
            kept.reset();
    };
    if (QCoreApplication *program = QCoreApplication::instance())
        QMetaObject::invokeMethod(
            program, [program, forget, soon] { QTimer::singleShot(soon, program, forget); });
}

} // namespace

Core::Result<> FreshReading::check(const QString &path)
{
    {
        const QMutexLocker locker(&mutex);
        if (isFresh(path))
            return {};
    }
    QHash<QString, FileStamp> stamps {{path, fileStampOf(path)}}; // before it is read
    auto file = Core::readMockFile(path);
    if (!file)
        return Core::failure(file.error());
    const QStringList others = file->documents.all ? file->documents.all->files() : QStringList();
    for (const QString &each : others) {
        if (!stamps.contains(each))
            stamps.insert(each, fileStampOf(each));
    }
    const QMutexLocker locker(&mutex);
    kept = Reading {++lastNumber, path, stamps, std::move(*file)};
    forgetSoon(lastNumber);
    return {};
}

Core::Result<Core::MockFile> FreshReading::take(const QString &path)
{
    {
        const QMutexLocker locker(&mutex);
        if (isFresh(path))
            return std::move(std::exchange(kept, {})->file);
    }
    return Core::readMockFile(path);
}

} // namespace Kinds::Mock
