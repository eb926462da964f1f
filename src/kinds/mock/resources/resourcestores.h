// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/handler.h"
#include "kinds/mock/resources/resourceset.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace Kinds::Mock {

class StoreFile;

// Keeps the resources that want it in files: what requests change is written soon afterwards, in a
// thread of the pool, and at the end what is left. Lives in the server's thread.
class ResourceStores final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause {200}; // after a change

    // folder: that of the mock file.
    explicit ResourceStores(QString folder, QObject *parent = nullptr);
    ~ResourceStores() override; // writes what is not written yet
    Q_DISABLE_COPY_MOVE(ResourceStores)

    // The resources go on as their files say, where there are any. Any thread.
    static Core::Result<> read(const ResourceSet &resources, const QString &folder);

    // Of these changes are kept from now on; they outlive this or the next call. Those of before
    // are written.
    void follow(const ResourceSet *resources);
    void noteChange(); // there may be one
    void write(); // what has changed, now

signals:
    void logged(Core::LogLevel level, const QString &text);

private:
    void writeAll(); // waits

    const QString m_folder;
    const ResourceSet *m_resources = nullptr;
    std::map<QString, std::shared_ptr<StoreFile>> m_files; // by path
    QTimer m_soon;
};

} // namespace Kinds::Mock
