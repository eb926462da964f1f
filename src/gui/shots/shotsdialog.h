// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotresult.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Core {
class Server;
class ShotSeries;
} // namespace Core

namespace Gui {

class ShotsForm;

// Photographs pages of one server that runs, shows what became of each, and opens the contact
// sheet; main thread. Closes when the server goes.
class ShotsDialog final : public QDialog
{
    Q_OBJECT

public:
    // isPresenting: what may be a secret, as in a query, is not shown.
    ShotsDialog(Core::Server &server, bool isPresenting, QWidget *parent);
    ~ShotsDialog() override;
    Q_DISABLE_COPY_MOVE(ShotsDialog)

    // The one of this server, which may be there already.
    static void open(Core::Server &server, bool isPresenting, QWidget *window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    void update();
    void begin();
    void show(const Core::ShotResult &result, int done, int all);
    void end(const Core::ShotSummary &summary);
    void openFile(const QString &path);

    Core::Server &m_server;
    ShotsForm *m_form;
    QProgressBar *m_progress;
    QTreeWidget *m_results;
    QLabel *m_summary;
    QPushButton *m_start; // cancels while a series is taken
    QPushButton *m_sheet;
    QPushButton *m_close;
    Core::ShotSeries *m_series = nullptr; // none: none is taken
    QString m_folder; // of the series that is shown
    QString m_sheetFile;
};

} // namespace Gui
