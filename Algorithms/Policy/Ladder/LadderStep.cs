using System.Globalization;

namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>One step of the ladder, worked on in the order in which <see cref="LadderPolicy"/> calls its parts. It lives on the stack: most steps change nothing.</summary>
internal ref partial struct LadderStep
{
    // Weights are sums of fractions: differences below this are rounding.
    private const double Rounding = 1e-9;
    private static readonly TimeSpan CascadeMemory = TimeSpan.FromHours(24);
    private readonly LadderParameters _parameters;
    private readonly LadderState _before;
    private readonly LadderObservation _now;
    private readonly Decision _decision;
    private readonly bool _isNew;
    private List<Reason>? _reasons;
    private LadderPhase _phase;
    private DateTime? _since;
    private DateTime? _ladder;
    private DateTime? _expires;
    private DateTime? _cascade;
    private IReadOnlyList<Rung> _rungs;
    private double? _stop;
    private double? _highest;
    private double _waiting;
    private bool _extra;
    private bool _placed;
    private bool _returned;
    private bool _sells;

    public LadderStep(LadderParameters parameters, LadderState before, in LadderObservation now, Decision decision)
    {
        (_parameters, _before, _now, _decision) = (parameters, before, now, decision);
        _isNew = before.DecidedUtc is not { } last || decision.UtcTime > last;
        (_phase, _since, _rungs, _stop) = (before.Phase, before.SinceUtc, before.Rungs, before.StopPrice);
        (_ladder, _expires, _cascade) = (before.LadderUtc, before.ExpiresUtc, before.CascadeUtc);
        (_waiting, _extra, _highest) = (before.WaitingWeight, before.IsExtra, before.HighestPrice);
        if (_phase == LadderPhase.Cancelled) Enter(LadderPhase.Idle);
    }

    /// <summary>Whether a share of this decision, or what waits, would be placed now.</summary>
    public bool Armable => (_phase != LadderPhase.Cascade && Reentry() >= _parameters.MinimumLadder) || (_phase == LadderPhase.Flush && _waiting > Rounding);

    /// <summary>Whether rungs above the target would be placed now.</summary>
    public bool Opportune => _parameters.Mode == LadderMode.Opportunistic && _phase == LadderPhase.Flush && _waiting <= Rounding
        && _decision.Scenario != Scenario.Disorderly && EventFactor >= _parameters.LeastEventFactor && _now.CurveStressFalls == true
        && Budget() >= _parameters.MinimumLadder;

    private double EventFactor => _decision.Factors.TryGetValue("event", out var factor) ? factor : 1.0;

    private bool UnderStress => _isNew && _before.DecidedUtc != null
        && (_decision.Multiplier < _before.Multiplier - Rounding || (_decision.Scenario == Scenario.Disorderly && !_before.Disorderly));

    /// <summary>The next state and the plan.</summary>
    public (LadderState State, LadderPlan Plan) End()
    {
        var open = Open();
        var reserved = _waiting + (_extra ? 0.0 : open);
        var market = Math.Max(0.0, _decision.TargetWeight - reserved + Extra());
        var seen = _isNew ? _before.Seen(_decision) : _before;
        var state = IsAsBefore() ? seen : seen with
        {
            Version = LadderState.CurrentVersion,
            Phase = _phase,
            SinceUtc = _since,
            Rungs = _rungs,
            StopPrice = _stop,
            LadderUtc = _ladder,
            ExpiresUtc = _expires,
            WaitingWeight = _waiting,
            IsExtra = _extra,
            HighestPrice = _highest,
            CascadeUtc = _cascade,
        };
        var resting = open > 0.0 ? _rungs.Where(static rung => rung.OpenWeight() > 0.0).ToArray() : [];
        return (state, new LadderPlan(resting, reserved, _stop, _reasons ?? (IReadOnlyList<Reason>)[])
        {
            UtcTime = _now.UtcTime,
            LadderUtc = _ladder,
            Phase = _phase,
            HeldShare = HeldShare,
            MarketWeight = market,
            Trade = Trades(market, reserved),
        });
    }

    private readonly bool IsAsBefore() => _before.Version == LadderState.CurrentVersion && _phase == _before.Phase && _since == _before.SinceUtc
        && ReferenceEquals(_rungs, _before.Rungs) && _stop == _before.StopPrice && _ladder == _before.LadderUtc && _expires == _before.ExpiresUtc
        && _waiting == _before.WaitingWeight && _extra == _before.IsExtra && _highest == _before.HighestPrice && _cascade == _before.CascadeUtc;

    private bool Trades(double market, double reserved)
    {
        var change = Math.Abs(market - _now.CurrentWeight);
        if (_returned && change >= _parameters.MinimumLadder) return true;

        // What is held above the target goes when its time has come, however little it is.
        if (_sells && market < _now.CurrentWeight - Rounding) return true;
        if (!_isNew || !_decision.Trade) return false;

        // The policy judged the whole change. While some of it rests, the rest is judged again, unless this is the step that split it.
        return _placed || (reserved <= 0.0 && !_extra) || change >= _parameters.MinimumChange;
    }

    private double Open()
    {
        var open = 0.0;
        for (var i = 0; i < _rungs.Count; i++) open += _rungs[i].OpenWeight();
        return open;
    }

    private double Filled()
    {
        var filled = 0.0;
        for (var i = 0; i < _rungs.Count; i++) filled += _rungs[i].FilledWeight();
        return filled;
    }

    private void Enter(LadderPhase phase)
    {
        _phase = phase;
        _since = _now.UtcTime;
    }

    // What was bought stays in the list, so that the ladder can be told afterwards; what was not is forgotten.
    private void DropOpen()
    {
        if (Open() <= 0.0) return;
        var kept = new List<Rung>(_rungs.Count);
        foreach (var rung in _rungs)
        {
            if (rung.FilledWeight() > 0.0) kept.Add(rung with { Weight = rung.FilledWeight(), IsFilled = true, FilledShare = 1.0 });
        }

        _rungs = kept;
    }

    private void Say(double value, double threshold, FormattableString text) =>
        (_reasons ??= []).Add(new Reason("ladder", value, threshold, "ladder", text.ToString(CultureInfo.InvariantCulture)));
}
