// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/mocksource.h"

#include "core/background.h"
#include "core/json/schema/schemadocuments.h"
#include "kinds/mock/filewatch.h"
#include "kinds/mock/freshreading.h"
#include "kinds/mock/resources/resourcestores.h"
#include "kinds/mock/tr.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;

namespace {

Core::Result<MockSource::Reading> prepare(const QString &path, Core::MockFile file)
{
    auto engine = std::make_shared<MockEngine>(file);
    for (const auto &resource : engine->resources().all()) {
        if (const auto checked = resource->checkStart(); !checked)
            return Core::failure(u"%1: %2"_s.arg(resource->source().path, checked.error()));
    }
    const auto stored = ResourceStores::read(engine->resources(), QFileInfo(path).absolutePath());
    if (!stored)
        return Core::failure(stored.error());
    return MockSource::Reading {std::move(file), std::move(engine)};
}

} // namespace

Core::Result<MockSource::Reading> MockSource::read(const QString &path)
{
    auto file = FreshReading::take(path);
    if (!file)
        return Core::failure(file.error());
    return prepare(path, std::move(*file));
}

MockSource::MockSource(QString path, Core::MockFile file, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_file(std::move(file))
{
    watch();
}

MockSource::~MockSource() = default;

// Those that are there stay: what changes meanwhile is not missed.
void MockSource::watch()
{
    QStringList paths = m_file.documents.all ? m_file.documents.all->files() : QStringList();
    paths.removeAll(QDir::cleanPath(m_path));
    paths.prepend(m_path);
    constexpr qsizetype most = 100;
    paths = paths.first(std::min(paths.size(), most));
    std::erase_if(m_watches, [&](const auto &watch) { return !paths.contains(watch.first); });
    for (const QString &path : std::as_const(paths)) {
        auto &watch = m_watches[path];
        if (watch)
            continue;
        watch = std::make_unique<FileWatch>(path);
        connect(watch.get(), &FileWatch::changed, this, &MockSource::readAgain);
    }
}

void MockSource::readAgain()
{
    Core::runInBackground(
        this, [path = m_path] { return read(path); },
        [this, number = ++m_reading](Core::Result<Reading> reading) {
            if (number != m_reading)
                return;
            if (!reading) {
                emit logged(Core::LogLevel::Warning,
                            Tr::tr("The mock file has changed, but the routes stay as they were: "
                                   "%1")
                                .arg(reading.error()));
                return;
            }
            m_file = reading->file;
            m_isReadAgain = true;
            watch();
            const int count = int(m_file.routes.size());
            emit logged(Core::LogLevel::Info,
                        Tr::tr("The mock file has changed: %n routes.", nullptr, count));
            if (m_overlay.isEmpty() && m_waiting.empty())
                emit made(reading->file, reading->engine, std::exchange(m_isReadAgain, false));
            else
                make();
        });
}

void MockSource::makeAgain(Then then)
{
    m_waiting.push_back(std::move(then));
    make();
}

// One that begins later has what all before it wanted.
void MockSource::make()
{
    Core::runInBackground(
        this,
        [path = m_path, file = m_file, overlay = m_overlay] {
            return prepare(path, overlay.applied(file));
        },
        [this, number = ++m_making, overlay = m_overlay](Core::Result<Reading> reading) {
            if (number != m_making)
                return;
            if (reading)
                m_madeOverlay = overlay;
            else if (!m_waiting.empty()) // what was refused does not come back with the next change
                m_overlay = m_madeOverlay;
            if (reading)
                emit made(reading->file, reading->engine, std::exchange(m_isReadAgain, false));
            else
                emit logged(Core::LogLevel::Warning, reading.error());
            const auto result = reading ? Core::Result<>() : Core::failure(reading.error());
            for (const Then &then : std::exchange(m_waiting, {}))
                then(result);
        });
}

} // namespace Kinds::Mock
