// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"

#include <QWidget>

class QPushButton;

namespace Gui {

class MockDocument;
class Notice;

// How an edited mock file stands to the one on the disk, as far as somebody has to know or to
// decide, and what is wrong with its text; main thread.
class DiskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DiskBar(MockDocument &document, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DiskBar)

signals:
    void mockWanted(); // in place of a file of another format

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString faultText(const QList<Core::JsonError> &faults) const;

    MockDocument &m_document;
    Notice *m_notice;
    QPushButton *m_take;
    QPushButton *m_keep;
    QPushButton *m_make;
};

} // namespace Gui
