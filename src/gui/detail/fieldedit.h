// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>
#include <QVariant>

#include <functional>

namespace Gui {

// One change of one field; while somebody types in it, the changes become one. Main thread.
class FieldEdit final : public QUndoCommand
{
public:
    using Apply = std::function<void(const QString &key, const QVariant &value)>;

    // The change has been made already: pushing it applies nothing.
    FieldEdit(QString key, QVariant before, QVariant after, Apply apply);

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

private:
    QString m_key;
    QVariant m_before;
    QVariant m_after;
    Apply m_apply;
    QElapsedTimer m_age;
    bool m_done = true;
};

} // namespace Gui
