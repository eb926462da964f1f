// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/handler.h"
#include "kinds/mock/admin/routeoverlay.h"
#include "kinds/mock/mockengine.h"

#include <functional>
#include <map>
#include <memory>

namespace Kinds::Mock {

class FileWatch;

// Where the routes of a mock API come from: its file, which is read again when it changes, and what
// was changed while it runs. Lives in the server's thread; reads in threads of the pool.
class MockSource final : public QObject
{
    Q_OBJECT

public:
    // A file that was read and made ready.
    struct Reading
    {
        Core::MockFile file;
        std::shared_ptr<MockEngine> engine;
    };

    // Any thread.
    static Core::Result<Reading> read(const QString &path);

    // file: as it was read first.
    MockSource(QString path, Core::MockFile file, QObject *parent = nullptr);
    ~MockSource() override;
    Q_DISABLE_COPY_MOVE(MockSource)

    RouteOverlay &overlay() { return m_overlay; }
    // Makes the routes anew, then calls with the reason if that failed.
    using Then = std::function<void(const Core::Result<> &made)>;
    void makeAgain(Then then);

signals:
    // isReadAgain: the file itself is another.
    void made(const Core::MockFile &file, const std::shared_ptr<Kinds::Mock::MockEngine> &engine,
              bool isReadAgain);
    void logged(Core::LogLevel level, const QString &text);

private:
    void watch();
    void readAgain();
    void make();

    const QString m_path;
    Core::MockFile m_file;
    RouteOverlay m_overlay;
    RouteOverlay m_madeOverlay; // the last one that routes could be made with
    std::map<QString, std::unique_ptr<FileWatch>> m_watches; // of the file and what it refers to
    std::vector<Then> m_waiting;
    bool m_isReadAgain = false; // since routes were made last
    int m_reading = 0; // the last one that was begun
    int m_making = 0;
};

} // namespace Kinds::Mock
