// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/pathfigures.h"
#include "core/traffic/slowestexchanges.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace Core {
struct ServerStatus;
}

namespace Gui {

class Masking;
class TextTableModel;

// The paths that were asked for most and the exchanges that took the longest, side by side; main
// thread.
class TrafficLeaders final : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficLeaders(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrafficLeaders)

    void setMasking(const Masking *masking);
    void setStatus(const Core::ServerStatus &status);

signals:
    // A filter that shows what was activated.
    void trafficWanted(const QString &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTableView *addTable(QLabel *title, TextTableModel *model);
    void retranslate();
    void fill();
    QString shown(const QByteArray &target) const;

    QList<Core::PathFigure> m_paths;
    QList<Core::SlowExchange> m_slowest;
    QLabel *m_pathsTitle;
    QLabel *m_slowestTitle;
    TextTableModel *m_pathModel;
    TextTableModel *m_slowestModel;
    QTableView *m_pathView;
    QTableView *m_slowestView;
    const Masking *m_masking = nullptr;
};

} // namespace Gui
