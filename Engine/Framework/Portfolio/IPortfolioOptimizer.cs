namespace QuantConnect.Algorithm.Framework.Portfolio;

/// <summary>Finds portfolio weights.</summary>
public interface IPortfolioOptimizer
{
    /// <summary>Weights for a matrix of returns (rows: periods, columns: assets).</summary>
    double[] Optimize(double[,] historicalReturns, double[]? expectedReturns = null, double[,]? covariance = null);
}
