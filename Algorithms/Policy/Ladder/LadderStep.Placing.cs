namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What starts a ladder, and what keeps it within the target.</summary>
internal ref partial struct LadderStep
{
    /// <summary>Takes a share of what the policy gives back for the ladder: placed now, or, in a cascade, when the flush is over.</summary>
    public void Reenter()
    {
        var weight = Reentry();
        if (weight < _parameters.MinimumLadder) return;
        if (_phase == LadderPhase.Cascade)
        {
            _waiting = weight;
            _expires = Timeout();
            Say(weight, 0.0, $"{weight:0.0000} waits for the end of the cascade");
            return;
        }

        // A ladder that still rests is replaced: what it did not buy is bought with this decision's market order.
        Close(_phase);
        Arm(weight, Timeout(), false);
    }

    /// <summary>Places what has waited for the flush.</summary>
    public void ArmAfterFlush()
    {
        if (_phase != LadderPhase.Flush || _waiting <= Rounding || _expires is not { } expires) return;
        var weight = _waiting;
        Close(_phase);
        Arm(weight, expires, false);
        _returned |= _phase != LadderPhase.Armed;
    }

    /// <summary>Places the budget above the target.</summary>
    public void ArmExtra()
    {
        if (!Opportune) return;
        Close(_phase);
        Arm(Budget(), Timeout(), true);
    }

    /// <summary>
    /// Takes off from the farthest rung inwards what, with the weight held, would exceed the target. Judged with each decision and each placing: between them
    /// only the price moves, and a rise that makes the held weigh more moves away from the rungs, at whose prices it weighs less again.
    /// </summary>
    public void Fit()
    {
        if (!_isNew && _ladder == _before.LadderUtc) return;
        _waiting = Math.Min(_waiting, Math.Max(0.0, _decision.TargetWeight - _now.CurrentWeight));
        var room = Math.Max(0.0, (_extra ? Math.Min(_parameters.MaximumWeight, _decision.TargetWeight + MostExtra) : _decision.TargetWeight) - _now.CurrentWeight - _waiting);
        var excess = Open() - room;
        if (excess <= Rounding) return;

        var rungs = _rungs.ToArray();
        for (var i = rungs.Length - 1; i >= 0 && excess > 0.0; i--)
        {
            var open = rungs[i].OpenWeight();
            var cut = open - excess <= Rounding ? open : excess;
            excess -= cut;
            var weight = rungs[i].Weight - cut;
            rungs[i] = rungs[i] with { Weight = weight, IsFilled = cut == open, FilledShare = weight > 0.0 ? (rungs[i].Weight - open) / weight : 1.0 };
        }

        _rungs = [.. rungs.Where(static rung => rung.Weight > 0.0)];
        Say(_decision.TargetWeight, _now.CurrentWeight, $"rungs reduced to {Open():0.0000} to stay within the target of {_decision.TargetWeight:0.0000}");
        if (_phase == LadderPhase.Armed && Open() <= 0.0) Close(LadderPhase.Cancelled);
    }

    // The share of what this decision adds to what was allowed or held before; zero where it adds nothing or is no restoration.
    private double Reentry()
    {
        if (!_isNew || !_decision.Trade || UnderStress || EventFactor < _parameters.LeastEventFactor) return 0.0;
        var restores = _before.DecidedUtc != null && _decision.Multiplier > _before.Multiplier + Rounding;
        if (!restores && _phase is not (LadderPhase.Cascade or LadderPhase.Flush)) return 0.0;
        var allowed = _before.DecidedUtc != null ? Math.Max(_before.Target, _now.CurrentWeight) : _now.CurrentWeight;
        return Math.Max(0.0, _parameters.Share * (_decision.TargetWeight - allowed));
    }

    private double Budget() =>
        Math.Min(MostExtra, _parameters.MaximumWeight - Math.Max(_decision.TargetWeight, _now.CurrentWeight));

    private DateTime Timeout() => _now.UtcTime.AddHours(_parameters.Hours);

    private void Arm(double weight, DateTime expires, bool extra)
    {
        var source = _now.FromOpenInterest ? "open interest" : "price and volume, no open interest at hand";
        if (_now.DailyVolatility is not { } deviation || !(deviation > 0.0) || !(_now.Price > 0.0)) deviation = double.NaN;
        IReadOnlyList<Rung> rungs = double.IsNaN(deviation) ? [] : RungPlacement.Place(_parameters, _now.Price, deviation, _now.Clusters, weight);
        if (rungs.Count == 0)
        {
            Say(weight, 0.0, $"no liquidation cluster {_parameters.Near:0.##} to {_parameters.Far:0.##} daily deviations below {_now.Price:0.00} ({source}): no ladder");
            return;
        }

        (_rungs, _expires, _extra, _placed, _ladder) = (rungs, expires, extra, !extra, _now.UtcTime);
        _stop = Math.Max(0.0, rungs[^1].LimitPrice - (_parameters.StopDistance * deviation * _now.Price));
        Enter(LadderPhase.Armed);
        var prices = string.Join(", ", rungs.Select(rung => FormattableString.Invariant($"{rung.LimitPrice:0.00}")));
        Say(weight, _decision.TargetWeight, $"{weight:0.0000} {(extra ? "above" : "of")} the target rests at {prices} (levels from {source})");
    }
}
