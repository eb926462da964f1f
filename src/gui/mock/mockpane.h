// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mock/document/drafts.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace Core {
class Server;
}

namespace Gui {

class MockEditor;
class Preferences;

// The mock file of the server that is shown, in an editor of its own that stays as it is while
// others are shown; main thread.
class MockPane final : public QWidget
{
    Q_OBJECT

public:
    // drafts: where texts that are not saved are kept; empty: the user's own folder.
    // preferences may be null: then nothing of the user's is remembered.
    explicit MockPane(QString drafts = {}, Preferences *preferences = nullptr,
                      QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MockPane)

    void setServer(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFile();
    void useFile(const QString &file, const QStringList &remarks);
    void keepLayout(const MockEditor *editor);
    void retranslate();

    const Drafts m_drafts;
    Preferences *m_preferences;
    QPointer<Core::Server> m_server;
    QHash<QString, MockEditor *> m_editors; // by file
    QStackedLayout *m_layout;
    QLabel *m_hint;
};

} // namespace Gui
