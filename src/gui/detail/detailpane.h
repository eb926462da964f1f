// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>

class QStackedLayout;
class QLabel;
class QTabWidget;

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

class Preferences;
class TrafficPane;

// Everything about one server in tabs, each made when it is first shown; main thread.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab : quint8 { Overview, Traffic, Settings, Console, Breakpoints, Mock };
    Q_ENUM(Tab)

    // preferences may be null: then nothing of the user's is remembered.
    DetailPane(Core::Workspace &workspace, Preferences *preferences, QWidget *parent = nullptr);
    explicit DetailPane(Core::Workspace &workspace, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DetailPane)

    void setServer(Core::Server *server); // null: a quiet hint
    void showTab(Tab tab);
    Tab currentTab() const;

    // The tab, columns and splitters, opaque.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void copied(const QString &text); // to the clipboard
    void told(const QString &text); // what was done or why not, a sentence

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    static constexpr int tabCount = 6;

    void goTo(int tab);
    void showCurrent();
    QWidget *makePane(Tab tab);
    void giveServer();
    void retranslate();
    void nameTabs();

    Core::Workspace &m_workspace;
    Preferences *m_preferences;
    QPointer<Core::Server> m_server;
    QStackedLayout *m_layout;
    QLabel *m_hint;
    QTabWidget *m_tabs;
    std::array<std::function<void(Core::Server *)>, tabCount> m_giveTo; // none: not made yet
    std::array<bool, tabCount> m_hasServer = {};
    TrafficPane *m_traffic = nullptr;
    QByteArray m_trafficLayout;
};

} // namespace Gui
