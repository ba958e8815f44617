namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What ends or interrupts a ladder.</summary>
internal ref partial struct LadderStep
{
    /// <summary>Takes over what was bought, and what the stop has sold.</summary>
    public void TakeFills()
    {
        if (_now.Fills.Count > 0 && Open() > 0.0) TakeShares(_now.Fills);
        if (_phase == LadderPhase.Armed && Open() <= 0.0)
        {
            Say(Filled(), 0.0, $"every rung was bought, {Filled():0.0000} of the portfolio");
            Enter(LadderPhase.Filled);
        }

        var reached = _extra && _stop is { } stop && _now.Price <= stop;
        if (!_now.StopFilled && !reached) return;
        Say(_now.Price, _stop ?? 0.0, $"{(_highest == null ? "stop" : "trailing stop")} reached at {_now.Price:0.00}: the ladder is given up");
        Close(LadderPhase.Cancelled);
    }

    /// <summary>A cut, or the disorderly scenario coming back, takes everything off the market at once, and what was bought above the target with it.</summary>
    public void CancelUnderStress()
    {
        if (!UnderStress || (Open() <= 0.0 && _waiting <= 0.0 && !_extra && _phase is not (LadderPhase.Armed or LadderPhase.Filled))) return;
        Say(_decision.Multiplier, _before.Multiplier, $"stress is back (multiplier {_before.Multiplier:0.00} -> {_decision.Multiplier:0.00}, {_decision.Scenario}): rungs cancelled");
        Close(_phase is LadderPhase.Cascade or LadderPhase.Flush ? _phase : LadderPhase.Cancelled);
    }

    /// <summary>Into the cascade, out of it into the flush, and out of both when they are over.</summary>
    public void FollowCascade()
    {
        if (_now.Cascade is { IsCascade: true } cascade)
        {
            _cascade = _now.UtcTime;
            if (_phase != LadderPhase.Cascade) EnterCascade(cascade);
        }
        else if (_phase == LadderPhase.Cascade && _now.Exhaustion is { IsExhausted: true } exhaustion)
        {
            Say(exhaustion.Score, 4.0, $"flush: {exhaustion.Score} of 6 signs");
            Enter(LadderPhase.Flush);
        }

        var over = _phase switch
        {
            LadderPhase.Cascade => _now.UtcTime - _cascade > CascadeMemory,
            LadderPhase.Flush => _now.UtcTime - _since >= TimeSpan.FromHours(_parameters.Hours),
            _ => false,
        };
        if (!over) return;
        if (_waiting > 0.0) Return($"no flush in time");
        Enter(_highest == null ? LadderPhase.Idle : LadderPhase.Trailing);
    }

    /// <summary>What was not bought in time goes back to the schedule; so does what was bought above the target and has not come back to the cascade's price.</summary>
    public void Expire()
    {
        if (_now.UtcTime < _expires)
        {
            return;
        }

        var unbought = _waiting + Open();
        if (unbought > Rounding) Return($"{_parameters.Hours} hours are over");
        if (_highest != null)
        {
            // What trails ends by its stop, whatever becomes of a weight that waited beside it.
            _expires = null;
            return;
        }

        if (_phase == LadderPhase.Armed) Close(LadderPhase.Cancelled);
        else if (_phase == LadderPhase.Filled) Close(LadderPhase.Idle);
        else Close(_phase);
    }

    private void EnterCascade(CascadeReading cascade)
    {
        Say(cascade.Burst ?? double.NaN, 4.0, $"liquidation cascade, burst {cascade.Burst:0.0}, longs {cascade.LongShare:0.00}: nothing is placed into it");
        if (!_extra) _waiting += Open();
        DropOpen();
        Enter(LadderPhase.Cascade);
    }

    private void Return(FormattableString why)
    {
        var back = _waiting + (_extra ? 0.0 : Open());
        _waiting = 0.0;
        DropOpen();
        _returned = true;
        Say(back, 0.0, $"{FormattableString.Invariant(why)}: {back:0.0000} goes back to the schedule");
    }

    private void Close(LadderPhase phase)
    {
        _sells |= Extra() > 0.0;
        _waiting = 0.0;
        DropOpen();
        _stop = null;
        _highest = null;
        _expires = null;
        _extra = false;
        if (phase != _phase) Enter(phase);
    }

    private void TakeShares(IReadOnlyList<RungFill> fills) => _rungs = [.. _rungs.Select(rung => After(rung, fills))];

    private static Rung After(Rung rung, IReadOnlyList<RungFill> fills)
    {
        foreach (var fill in fills)
        {
            if (fill.Index != rung.Index || rung.IsFilled || fill.Share <= rung.FilledShare) continue;
            return rung with { FilledShare = Math.Min(1.0, fill.Share), IsFilled = fill.Share >= 1.0 };
        }

        return rung;
    }
}
