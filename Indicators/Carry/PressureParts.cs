namespace YenValve.Indicators.Carry;

/// <summary>The parts of <see cref="CarryUnwindPressure"/>.</summary>
public enum PressurePart
{
    /// <summary>Spike of yen volatility, weight .30.</summary>
    Volatility,

    /// <summary>Yen calls bid over five days, weight .20.</summary>
    RiskReversal,

    /// <summary>Carry-to-risk falling over twenty days, weight .15.</summary>
    CarryToRisk,

    /// <summary>The yen rising over five days, weight .15.</summary>
    Yen,

    /// <summary>Percentile of speculators' short position while the yen rises, weight .10.</summary>
    Positioning,

    /// <summary>Cross-currency basis becoming more negative over five days, weight .10.</summary>
    Basis,
}

/// <summary>Scores of the parts, held where they go missing, and their weighted mean.</summary>
internal sealed class PressureParts
{
    private static readonly double[] Weights = [.30, .20, .15, .15, .10, .10];
    private readonly double[] _scores = new double[Weights.Length];
    private readonly bool[] _fresh = new bool[Weights.Length];
    private bool _lost;

    public PressureParts() => Reset();

    /// <summary>Weighted mean, 0 to 1; NaN until the volatility score and two others are known.</summary>
    public double Pressure { get; private set; }

    /// <summary>Whether the volatility score and two others are fresh.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Sets today's score of a part; NaN leaves the last one, no longer fresh.</summary>
    public double this[PressurePart part]
    {
        set
        {
            _lost |= _fresh[(int)part] && double.IsNaN(value);
            _fresh[(int)part] = !double.IsNaN(value);
            if (_fresh[(int)part]) _scores[(int)part] = value;
        }
    }

    /// <summary>The last known score.</summary>
    public double Score(PressurePart part) => _scores[(int)part];

    /// <summary>Weighs what was set.</summary>
    public void Weigh()
    {
        var fresh = Mean(freshOnly: true);
        IsCurrent = !double.IsNaN(fresh);
        var held = Mean(freshOnly: false);
        var pressure = IsCurrent ? Math.Max(fresh, held) : held;

        // A market that knows less than the one before, or too little, raises the pressure at most.
        Pressure = (_lost || !IsCurrent) && pressure < Pressure ? Pressure : pressure;
        _lost = false;
    }

    public void Reset()
    {
        Array.Fill(_scores, double.NaN);
        Array.Clear(_fresh);
        Pressure = double.NaN;
        IsCurrent = _lost = false;
    }

    private double Mean(bool freshOnly)
    {
        double sum = 0.0, weight = 0.0;
        var others = 0;
        var company = false;
        for (var i = 0; i < Weights.Length; i++)
        {
            if (double.IsNaN(_scores[i]) || (freshOnly && !_fresh[i])) continue;
            weight += Weights[i];
            if (i > (int)PressurePart.Volatility) others++;
            if (i == (int)PressurePart.Yen) continue;
            sum += Weights[i] * _scores[i];
            company |= i != (int)PressurePart.Positioning && _scores[i] > 0.0;
        }

        if (double.IsNaN(_scores[0]) || (freshOnly && !_fresh[0]) || others < 2) return double.NaN;
        var yen = (int)PressurePart.Yen;
        if (company && !double.IsNaN(_scores[yen]) && (!freshOnly || _fresh[yen])) sum += Weights[yen] * _scores[yen];
        return sum / weight;
    }
}
