namespace YenValve.Evaluation.Significance;

/// <summary>What a timing came to.</summary>
/// <param name="Shift">Days that the multipliers were moved later; 0 is the real timing.</param>
/// <param name="AnnualReturn">Compound annual return.</param>
/// <param name="Sharpe">Annual Sharpe ratio.</param>
/// <param name="Drawdown">Maximum drawdown, 0 or negative.</param>
/// <param name="Calmar">Return over drawdown; NaN where nothing fell.</param>
public readonly record struct TimingScore(int Shift, double AnnualReturn, double Sharpe, double Drawdown, double Calmar);
