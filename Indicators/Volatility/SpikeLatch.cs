namespace YenValve.Indicators.Volatility;

/// <summary>
/// Decides between spike and calm with a slower way out than in: it enters on a score or on an alarm at a raised level, and leaves after a run of
/// calm observations with the term structure upright. What is unknown is never calm.
/// </summary>
public sealed class SpikeLatch
{
    private const double EnterScore = 0.5;
    private const double AlarmLevel = 1.0;
    private const double ExitScore = 0.25;
    private const int CalmRun = 5;
    private const int Dwell = 3;
    private int _since;
    private int _calm;

    /// <summary>Whether there is a spike.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Takes the next observation.</summary>
    /// <param name="score">Score, 0 to 1; NaN where unknown.</param>
    /// <param name="level">Robust level of the volatility.</param>
    /// <param name="alarm">Whether a slow grind alarms.</param>
    /// <param name="inverted">Whether short volatility is above long; null where unknown.</param>
    /// <param name="againstYenStrength">Whether it is known that the market does not fear a strong yen, which bars the way in.</param>
    public void Update(double score, double level, bool alarm, bool? inverted, bool againstYenStrength)
    {
        if (!IsOn)
        {
            IsOn = !againstYenStrength && (score >= EnterScore || (alarm && level >= AlarmLevel));
            _since = _calm = 0;
            return;
        }

        _since++;
        _calm = score < ExitScore && inverted == false ? _calm + 1 : 0;
        IsOn = _since < Dwell || _calm < CalmRun;
    }

    /// <summary>Back to calm.</summary>
    public void Reset()
    {
        IsOn = false;
        _since = _calm = 0;
    }
}
