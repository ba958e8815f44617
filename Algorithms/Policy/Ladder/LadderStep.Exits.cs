namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>How what was bought above the target is sold again.</summary>
internal ref partial struct LadderStep
{
    // Sold at the cascade's price; the rest trails.
    private const double SoldFirst = 0.5;

    // Above the target at most the budget, and half of the target.
    private double MostExtra => Math.Min(_parameters.Budget, 0.5 * _decision.TargetWeight);

    private double HeldShare => _highest == null ? 1.0 : 1.0 - SoldFirst;

    /// <summary>
    /// Half is sold when the price is back at what the cascade traded at, or at what was paid where that is more. What was not bought by then is not bought
    /// any more.
    /// </summary>
    public void TakeProfit()
    {
        if (!_extra || _highest != null || _now.CascadePrice is not { } average || !(Filled() > 0.0)) return;
        var goal = Math.Max(average, Paid());
        if (!(_now.Price >= goal)) return;
        DropOpen();
        _highest = _now.Price;
        _sells = true;
        if (_phase is LadderPhase.Armed or LadderPhase.Filled) Enter(LadderPhase.Trailing);
        Say(_now.Price, goal, $"back at {goal:0.00}, the price of the cascade: half of {Filled():0.0000} is sold, the rest trails");
    }

    /// <summary>Follows the highest price with the stop, which never falls: a range that is not known, or grows, leaves it where it is.</summary>
    public void Trail()
    {
        if (_highest is not { } highest) return;
        if (_now.Price > highest) _highest = highest = _now.Price;
        if (_now.TrueRange is { } range and > 0.0 && highest - (_parameters.Trail * range) > (_stop ?? 0.0)) _stop = highest - (_parameters.Trail * range);
    }

    /// <summary>A decision whose target does not carry any more what was bought above it takes that off.</summary>
    public void GiveUpBeyondTarget()
    {
        if (!_isNew || Extra() <= MostExtra + Rounding) return;
        Say(_decision.TargetWeight, 2.0 * Extra(), $"a target of {_decision.TargetWeight:0.0000} carries no {Extra():0.0000} above it: given up");
        Close(_phase is LadderPhase.Cascade or LadderPhase.Flush ? _phase : LadderPhase.Cancelled);
    }

    // Weight held above the target.
    private double Extra() => _extra ? Filled() * HeldShare : 0.0;

    private double Paid()
    {
        var cost = 0.0;
        foreach (var rung in _rungs) cost += rung.FilledWeight() * rung.LimitPrice;
        return cost / Filled();
    }
}
