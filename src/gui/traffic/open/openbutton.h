// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"

#include <QPointer>
#include <QToolButton>

class QMenu;

namespace Gui {

class Masking;

// The requests of a server that have been open for a while, event streams for instance, to pick one
// of them; hidden where there is none. Main thread.
class OpenButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit OpenButton(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OpenButton)

    void setMasking(const Masking *masking) { m_masking = masking; }
    void setServer(Core::Server *server);

signals:
    void picked(qint64 exchangeId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill();

    const Masking *m_masking = nullptr;
    QPointer<Core::Server> m_server;
    QMenu *m_menu;
};

} // namespace Gui
