// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/resources/resourcestores.h"

#include "core/background.h"
#include "core/json/boundedjson.h"
#include "kinds/mock/resources/storefile.h"
#include "kinds/mock/tr.h"

#include <QFile>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Json = Resource::Json;

namespace {

constexpr qint64 largestStore = 256 * 1024 * 1024;

QString pathOf(const Resource &resource, const QString &folder)
{
    return folder + u'/' + QString::fromUtf8(resource.source().store);
}

Core::Result<> readOne(Resource &resource, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestStore)
        return Core::failure(
            Tr::tr("The entries of “%1” cannot be read from “%2”: %3.")
                .arg(resource.source().path, path,
                     file.isOpen() ? Tr::tr("it is larger than 256 MiB") : file.errorString()));
    const QByteArray text = file.readAll();
    const Json json = Core::parseBoundedJson<Json>(text);
    auto begun = json.is_array() ? resource.begin(Resource::Items(json.begin(), json.end()))
                                 : Core::failure(Tr::tr("It is no JSON list."));
    if (!begun)
        return Core::failure(
            Tr::tr(
                "The entries of “%1” cannot be read from “%2”: %3 Mend the file, or move it away "
                "to begin with the data of the mock file.")
                .arg(resource.source().path, path, begun.error()));
    return {};
}

} // namespace

ResourceStores::ResourceStores(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    m_soon.callOnTimeout(this, &ResourceStores::write);
}

ResourceStores::~ResourceStores()
{
    writeAll();
}

Core::Result<> ResourceStores::read(const ResourceSet &resources, const QString &folder)
{
    for (const auto &resource : resources.all()) {
        if (resource->source().store.isEmpty())
            continue;
        if (auto result = readOne(*resource, pathOf(*resource, folder)); !result)
            return result;
    }
    return {};
}

void ResourceStores::follow(const ResourceSet *resources)
{
    m_resources = resources;
    for (const auto &resource : resources->all()) {
        const QString path = pathOf(*resource, m_folder);
        if (!resource->source().store.isEmpty() && !m_files.contains(path))
            m_files.emplace(path, std::make_shared<StoreFile>(path));
    }
    noteChange();
}

void ResourceStores::noteChange()
{
    if (!m_files.empty() && !m_soon.isActive())
        m_soon.start();
}

void ResourceStores::write()
{
    m_soon.stop();
    if (!m_resources)
        return;
    for (const auto &resource : m_resources->all()) {
        const auto found = m_files.find(pathOf(*resource, m_folder));
        if (resource->source().store.isEmpty() || found == m_files.end()
            || resource->revision() <= found->second->asked)
            continue;
        const std::shared_ptr<StoreFile> file = found->second;
        const quint64 revision = file->asked = resource->revision();
        Core::runInBackground(
            this,
            [file, items = resource->items(), revision] { return file->write(items, revision); },
            [this](const QString &said) {
                if (!said.isEmpty())
                    emit logged(Core::LogLevel::Warning, said);
            });
    }
}

void ResourceStores::writeAll()
{
    if (!m_resources)
        return;
    for (const auto &resource : m_resources->all()) {
        const auto file = m_files.find(pathOf(*resource, m_folder));
        if (!resource->source().store.isEmpty() && file != m_files.end()
            && resource->revision() > 0)
            (void)file->second->write(resource->items(), resource->revision());
    }
}

} // namespace Kinds::Mock
