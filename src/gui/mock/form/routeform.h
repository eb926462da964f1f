// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"

#include <QScrollArea>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Gui {

class FormGrid;
class Notice;
class ResponseForm;

// A route of a mock file as a form, with one of its responses; main thread.
class RouteForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RouteForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RouteForm)

    // What somebody is typing stays; what was typed before for another route is told first.
    void setRoute(int index, const Core::MockRoute &route, int response);
    void clear();
    // What was typed is told now.
    void flush();

signals:
    void edited(int index, const Core::MockRoute &route);
    void responseChosen(int response);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeResponseBar();
    void connectFields();
    void show();
    void fillResponses();
    Core::Result<Core::MockRoute> route() const;
    QString takePath(Core::MockRoute &route) const; // what is wrong
    void tellSoon();
    void take();
    void addResponse(const Core::MockResponse &response);
    void moveResponse(int by);
    void tell(const Core::MockRoute &route, int response);
    void refresh();
    void retranslate();

    int m_index = -1;
    int m_response = 0;
    Core::MockRoute m_original;
    QTimer m_soon;
    bool m_isShowing = false;
    FormGrid *m_grid;
    QCheckBox *m_enabled;
    QLineEdit *m_name;
    QLineEdit *m_method;
    QComboBox *m_pathKind;
    QLineEdit *m_path;
    QComboBox *m_choice;
    QComboBox *m_responses;
    QToolButton *m_add;
    QToolButton *m_copy;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    ResponseForm *m_form;
    Notice *m_notice;
};

} // namespace Gui
