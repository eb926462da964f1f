// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMimeData;

namespace Gui {

// Takes folders and files that are dropped on a window and shows, while they hang above it, what
// will happen; main thread.
class FolderDrop final : public QWidget
{
    Q_OBJECT

public:
    explicit FolderDrop(QWidget *window);
    Q_DISABLE_COPY_MOVE(FolderDrop)

    // A file stands for its folder, unless it may be a document that a server answers by; what is
    // not on this computer is left out.
    static QStringList foldersOf(const QMimeData &data);

signals:
    void dropped(const QStringList &folders);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    QStringList m_folders;
};

} // namespace Gui
