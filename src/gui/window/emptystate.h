// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QPushButton;

namespace Gui {

namespace Ui {
class EmptyState;
}

// What the window shows while there is no server: where to drop a folder and how to begin; main
// thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;
    Q_DISABLE_COPY_MOVE(EmptyState)

    void setRecentFolders(const QStringList &folders);

signals:
    void serveFolderWanted();
    void newServerWanted();
    void folderChosen(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLook();

    std::unique_ptr<Ui::EmptyState> m_ui;
    QList<QPushButton *> m_recent;
};

} // namespace Gui
